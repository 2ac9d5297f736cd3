import { fromHtml } from 'hast-util-from-html';
import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { wordsOf } from '../../document/words-of';
import { readDate, writeDate } from '../../document/detail-values/calendar-date';
import { detailKinds, type DetailKind } from '../../document/detail-values/detail-kind';
import type { Fields } from './find-job-posting';
import { hastToMdast } from './hast-to-mdast';
import { readPlainText } from './read-plain-text';
import { sayEmploymentTypes, sayPlaces, saySalary, sayWorkplace, textOf, textsOf } from './say-job-posting';
import type { Hints, KnownFact } from './understand';

interface ReadPosting {
  readonly root: Root;
  readonly hints: Hints;
  readonly words: number;
}

/** What schema.org has beside the description, and the heading that it gets where the description lacks it. */
const otherTexts = [
  ['responsibilities', 'Responsibilities'],
  ['qualifications', 'Qualifications'],
  ['skills', 'Skills'],
  ['educationRequirements', 'Education'],
  ['experienceRequirements', 'Experience'],
  ['jobBenefits', 'Benefits'],
  ['incentiveCompensation', 'Incentives'],
  ['workHours', 'Working hours'],
] as const;

/** Returns the tree, the title and the details of a JobPosting of schema.org. */
export function readJobPosting(posting: Fields): ReadPosting {
  const body = readText(textOf(posting['description']));
  const said = wordsOf(toString(body));
  const sections = otherTexts.flatMap(([key, heading]): RootContent[] => {
    const text = listText(posting[key]);
    const blocks = readText(text);
    // What the description says too would stand there twice.
    const isSaid = tag.test(text) ? said.includes(wordsOf(toString(blocks))) : saysLines(said, text);
    if (blocks.length === 0 || isSaid) return [];
    return [{ type: 'heading', depth: 2, children: [{ type: 'text', value: heading }] }, ...blocks];
  });
  const children = [...body, ...sections];
  const title = textOf(posting['title']) || textOf(posting['name']);
  return {
    root: { type: 'root', children },
    hints: { ...(title === '' ? {} : { title }), details: readDetails(posting) },
    words: wordsOf(toString(children)).split(' ').length,
  };
}

/** A list of short texts becomes a list; objects say themselves by their name or description. */
function listText(value: unknown): string {
  if (!Array.isArray(value)) return textOf(value);
  const items = value.map(textOf).filter((text) => text !== '');
  return items.length > 1 ? items.map((item) => `• ${item}`).join('\n') : items.join('');
}

function saysLines(said: string, text: string): boolean {
  return text.split('\n').every((line) => said.includes(wordsOf(line)));
}

const tag = /<\/?[a-z][^>]*>/i;

/** Reads a description, which is HTML, HTML that has been escaped once too often, or plain text. */
function readText(text: string): RootContent[] {
  if (tag.test(text)) return hastToMdast(fromHtml(text, { fragment: true })).children;
  if (/&(?:lt|#60|#x3c);/i.test(text)) {
    const unescaped = toString(hastToMdast(fromHtml(text, { fragment: true })));
    if (tag.test(unescaped)) return hastToMdast(fromHtml(unescaped, { fragment: true })).children;
  }
  return readPlainText(text).children;
}

function readDetails(posting: Fields): KnownFact[] {
  const facts: readonly (readonly [DetailKind, string])[] = [
    ['company', textsOf(posting['hiringOrganization']).join(', ')],
    ['location', sayPlaces(posting['jobLocation'])],
    ['workplace', sayWorkplace(posting)],
    ['employmentType', sayEmploymentTypes(posting['employmentType'])],
    ['pay', saySalary(posting['baseSalary'])],
    ['posted', sayDate(posting['datePosted'])],
    ['applyBy', sayDate(posting['validThrough'])],
  ];
  return facts
    .filter(([, value]) => value !== '')
    .map(([kind, value]) => ({ label: detailKinds[kind][0], value }));
}

function sayDate(value: unknown): string {
  const text = textOf(value);
  const date = readDate(text);
  return date === undefined ? text : writeDate(date);
}
