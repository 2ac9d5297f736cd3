import { isListKind } from '../../document/job-description';
import type { Row } from '../../document/job-description';
import { wordsOf } from '../../document/words-of';
import { jobFacts } from '../../document/detail-values/job-facts';
import type { Check, DocumentFinding } from './check';
import { ofRow } from './of-row';
import { allRows, isMustHave, isNiceToHave, mustHaves } from './section-topics';

const empty = new Set(
  (
    'a an the and or of in on to with for as is are be you your our we their at by from have has having able ability ' +
    'strong good excellent experience experienced knowledge skills skill working work using use understanding ' +
    'proven solid proficiency proficient familiarity familiar some minimum least years year plus including etc'
  ).split(' '),
);

const stem = (word: string) => word.replace(/(?:ing|ions?|ive|ed|es|s|e|ally|ly)$/, '');
const gist = ofRow(
  (text) =>
    new Set(
      wordsOf(text)
        .split(' ')
        .filter((word) => word !== '' && !empty.has(word))
        .map(stem),
    ),
);

/** How much of the shorter of two demands has to stand in the other, and how many words at least. */
const sameShare = 0.8;
const fewest = 2;

/** So many demands are held against each other; the work grows with the square of them. */
const mostCompared = 200;

function saySame(left: Row, right: Row): boolean {
  const [short, long] =
    gist(left).size < gist(right).size ? [gist(left), gist(right)] : [gist(right), gist(left)];
  if (short.size < fewest || long.size > short.size * 2) return false;
  let shared = 0;
  for (const word of short) if (long.has(word)) shared += 1;
  return shared / short.size >= sameShare;
}

const asked = /\b(?:required|must have|must be|essential|mandatory)\b/i;
const optional = /\bnot (?:required|essential|mandatory)\b|\bno \w+ (?:is )?required\b/i;

const required = ofRow((text) => (optional.test(text) ? undefined : asked.exec(text)?.[0]));

/** Says where two rows ask for the same, and what is both asked for and only welcome. */
export const checkRepeats: Check = (posting) => {
  const must = mustHaves(posting).slice(0, mostCompared);
  const nice = posting.sections
    .filter(isNiceToHave)
    .flatMap(({ rows }) => rows)
    .filter(({ kind }) => isListKind(kind));
  const found: DocumentFinding[] = [];
  must.forEach((row, index) => {
    const twin = must.slice(0, index).find((other) => saySame(other, row));
    if (twin !== undefined) {
      found.push({
        check: 'repeat',
        at: row.id,
        title: 'Asks for the same twice',
        reason: `“${twin.content.text.trim()}” asks for the same in other words. One of the two is enough.`,
        severity: 'style',
        basis: 'style',
        source: 'plain',
      });
    }
  });
  for (const row of nice) {
    const word = required(row);
    if (word !== undefined) {
      found.push({
        check: 'nice-but-required',
        at: row.id,
        title: `“${word}” under what is nice to have`,
        reason: 'The heading says it is only welcome, and the row asks for it. Say which holds.',
        severity: 'consider',
        basis: 'evidence',
        source: 'coffman',
      });
    }
    if (must.some((other) => saySame(other, row))) {
      found.push({
        check: 'must-and-nice',
        at: row.id,
        title: 'Both a must and nice to have',
        reason: 'The same stands among the must-haves. Unclear demands keep qualified women from applying.',
        severity: 'consider',
        basis: 'evidence',
        source: 'coffman',
      });
    }
  }
  return found;
};

const entry = /\b(?:intern(?:ship)?|entry[- ]level|junior|trainee|apprentice)\b/i;
const manyYears = /\b([4-9]|\d{2})\s*\+?\s*(?:or more\s)?(?:years|yrs)\b/i;
const regularOnSite =
  /\b(?:on-?site|in (?:the|our) office|in-office)\b.*\b(?:daily|weekly|every|days? (?:a|per) week|required|\d days)\b|\b(?:daily|weekly|days? (?:a|per) week|required)\b.*\b(?:on-?site|in (?:the|our) office|in-office)\b/i;

const asksManyYears = ofRow((text) => manyYears.test(text));
const isRegularlyOnSite = ofRow((text) => regularOnSite.test(text));

/** Says where two things a posting states cannot both hold. */
export const checkContradictions: Check = (posting) => {
  const found: DocumentFinding[] = [];
  const rows = allRows(posting);
  const rest = { severity: 'consider', basis: 'style', source: 'house' } as const;
  const many = posting.sections
    .filter(isMustHave)
    .flatMap((section) => section.rows)
    .find(asksManyYears);
  if (entry.test(posting.title) && many !== undefined) {
    found.push({
      ...rest,
      check: 'entry-years',
      at: many.id,
      title: `“${entry.exec(posting.title)?.[0]}” with ${manyYears.exec(many.content.text)?.[0]}`,
      reason: 'The title is for people who begin, and the row asks for years of experience.',
    });
  }
  const office = rows.find(isRegularlyOnSite);
  if (jobFacts(posting).workplace?.kind === 'remote' && office !== undefined) {
    found.push({
      ...rest,
      check: 'remote-on-site',
      at: office.id,
      title: '“Remote” with regular days on site',
      reason: 'The details say remote, and this row asks people to come. Say which holds.',
    });
  }
  return found;
};
