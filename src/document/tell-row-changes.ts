import { countOf } from './count-of';
import type { JobDescription, Row, Section } from './job-description';
import { isReordered, matchParts, type Match } from './match-parts';
import { countRows, rowNoun, type RowNoun } from './row-nouns';
import { sectionName } from './section-name';
import { wordsOf } from './words-of';

/** A row and the section it is in. */
interface Home {
  readonly row: Row;
  readonly section: Section;
}

const homesIn = ({ sections }: JobDescription): Home[] =>
  sections.flatMap((section) =>
    section.rows.filter(({ content }) => wordsOf(content.text) !== '').map((row) => ({ row, section })),
  );

/** Returns what became of the rows of a job description, in numbers of what recruiters call them. */
export function tellRowChanges(
  before: JobDescription,
  after: JobDescription,
  sections: readonly Match<Section>[],
): string[] {
  const { both, removed, added } = matchParts(
    homesIn(before),
    homesIn(after),
    ({ row }) => row.id,
    ({ row }) => wordsOf(row.content.text),
  );
  const sectionAfter = new Map(sections.map((match) => [match.before.id, match.after]));
  const isMoved = (match: Match<Home>) =>
    sectionAfter.get(match.before.section.id)?.id !== match.after.section.id;
  /** What is told of two alike is one thing that happened twice. */
  const counts = new Map<string, { readonly count: number; readonly tell: (count: number) => string }>();
  const count = (tell: (number: number) => string) =>
    counts.set(tell(2), { count: (counts.get(tell(2))?.count ?? 0) + 1, tell });

  const countIn = (noun: RowNoun, what: string) => count((number) => `${countRows(number, noun)} ${what}`);
  for (const { section } of removed)
    // The rows of a section that is gone are gone with it.
    if (sectionAfter.has(section.id)) countIn(rowNoun(sectionAfter.get(section.id) ?? section), 'removed');
  const old = new Set(sections.map((match) => match.after.id));
  for (const { section } of added) if (old.has(section.id)) countIn(rowNoun(section), 'added');
  for (const match of both) {
    const to = rowNoun(match.after.section);
    if (isMoved(match)) count(tellMove(match.before.section, match.after.section));
    if (wordsOf(match.before.row.content.text) !== wordsOf(match.after.row.content.text))
      countIn(to, 'reworded');
    if (match.before.row.included !== match.after.row.included)
      countIn(to, match.after.row.included ? 'put back into the posting' : 'taken out of the posting');
  }
  const reordered = sections.filter((section) => {
    const stayed = both.filter((match) => match.after.section.id === section.after.id && !isMoved(match));
    return isReordered(
      stayed.map((match) => ({ before: match.before.row, after: match.after.row })),
      section.before.rows,
      section.after.rows,
    );
  });
  return [
    ...[...counts.values()].map(({ count: number, tell }) => tell(number)),
    ...reordered.map(({ after: section }) => `“${sectionName(section)}” reordered`),
  ];
}

function tellMove(before: Section, after: Section): (count: number) => string {
  const [from, to] = [rowNoun(before), rowNoun(after)];
  if (from.many === to.many || !from.isNamed || !to.isNamed)
    return (count) =>
      `${countOf(count, 'item')} moved from “${sectionName(before)}” to “${sectionName(after)}”`;
  return (count) =>
    `${countRows(count, from)} became ${count === 1 ? `${article(to.one)} ${to.one}` : to.many}`;
}

const article = (noun: string) => (/^[aeiou]/i.test(noun) ? 'an' : 'a');
