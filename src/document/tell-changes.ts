import { excerpt } from './excerpt';
import type { Detail, JobDescription, Section } from './job-description';
import { isReordered, matchParts, type Match } from './match-parts';
import { sectionName } from './section-name';
import { tellRowChanges } from './tell-row-changes';
import { wordsOf } from './words-of';

/** How much of a text is shown where one became another, in characters. */
const shown = 40;

/** Returns what became of a job description, a few words for each change; nothing where it is the same. */
export function tellChanges(before: JobDescription, after: JobDescription): readonly string[] {
  const sections = matchParts(
    before.sections,
    after.sections,
    ({ id }) => id,
    ({ heading }) => wordsOf(heading.text),
  );
  const told = [
    ...tellTitle(before.title, after.title),
    ...tellDetails(before.details, after.details),
    ...tellSections(before, after, sections),
    ...tellRowChanges(before, after, sections.both),
  ];
  if (told.length > 0) return told;
  return JSON.stringify(before) === JSON.stringify(after)
    ? []
    : ['Only spacing, punctuation or formatting changed'];
}

const quoted = (text: string) => `“${excerpt(text, shown)}”`;

function tellTitle(before: string, after: string): string[] {
  return wordsOf(before) === wordsOf(after) ? [] : [`Title ${tellValue(before, after)}`];
}

function tellValue(before: string, after: string): string {
  if (wordsOf(after) === '') return 'emptied';
  if (wordsOf(before) === '') return `is now ${quoted(after)}`;
  return `changed from ${quoted(before)} to ${quoted(after)}`;
}

function tellDetails(before: readonly Detail[], after: readonly Detail[]): string[] {
  const nameOf = ({ label }: Detail) => (label.trim() === '' ? 'A detail without a name' : label.trim());
  const { both, removed, added } = matchParts(
    before,
    after,
    ({ id }) => id,
    ({ label }) => wordsOf(label),
  );
  const isOfNote = ({ value }: Detail) => wordsOf(value.text) !== '';
  return [
    ...removed.filter(isOfNote).map((detail) => `${nameOf(detail)} removed`),
    ...added.filter(isOfNote).map((detail) => `${nameOf(detail)} added: ${quoted(detail.value.text)}`),
    ...both.flatMap((match) => [
      ...tellIncluded(match, nameOf(match.after)),
      ...(wordsOf(match.before.label) === wordsOf(match.after.label)
        ? []
        : [`${nameOf(match.before)} is now called ${quoted(nameOf(match.after))}`]),
      ...(wordsOf(match.before.value.text) === wordsOf(match.after.value.text)
        ? []
        : [`${nameOf(match.after)} ${tellValue(match.before.value.text, match.after.value.text)}`]),
    ]),
    ...(isReordered(both, before, after) ? ['Details reordered'] : []),
  ];
}

function tellIncluded({ before, after }: Match<{ readonly included: boolean }>, name: string): string[] {
  if (before.included === after.included) return [];
  return [after.included ? `${name} put back into the posting` : `${name} taken out of the posting`];
}

function tellSections(
  before: JobDescription,
  after: JobDescription,
  { both, removed, added }: ReturnType<typeof matchParts<Section>>,
): string[] {
  const nameOf = (section: Section) => `Section “${sectionName(section)}”`;
  return [
    ...removed.map((section) => `${nameOf(section)} removed`),
    ...added.map((section) => `${nameOf(section)} added`),
    ...both.flatMap((match) => [
      ...tellIncluded(match, nameOf(match.after)),
      ...(wordsOf(match.before.heading.text) === wordsOf(match.after.heading.text)
        ? []
        : [`${nameOf(match.before)} is now called “${sectionName(match.after)}”`]),
    ]),
    ...(isReordered(both, before.sections, after.sections) ? ['Sections reordered'] : []),
  ];
}
