import { countOf } from './count-of';
import type { Section } from './job-description';
import { sectionName } from './section-name';
import { isAbout, type HeadingTopic } from './heading-topic';

/** What recruiters call the rows of a section, one and several. */
export interface RowNoun {
  readonly one: string;
  readonly many: string;
  /** Whether it tells of itself which section is meant. */
  readonly isNamed: boolean;
}

/** By the words of a section's heading, the first that fits. */
const nouns: readonly (readonly [heading: RegExp | HeadingTopic, one: string, many: string])[] = [
  ['niceToHave', 'nice-to-have', 'nice-to-haves'],
  ['responsibilities', 'responsibility', 'responsibilities'],
  [/requirement|must.have|you(’|')?ll need|you will need|you bring/i, 'requirement', 'requirements'],
  [/qualification|education/i, 'qualification', 'qualifications'],
  [/perk/i, 'perk', 'perks'],
  [/benefit|we offer/i, 'benefit', 'benefits'],
  [/skill/i, 'skill', 'skills'],
  [/\btools?\b|programs|software/i, 'tool', 'tools'],
  [/certificat|licen[cs]e/i, 'certificate', 'certificates'],
  [/metric|success/i, 'measure of success', 'measures of success'],
  [/process|steps/i, 'step', 'steps'],
  [/question|faq/i, 'question', 'questions'],
];

/** Returns what the rows of a section are called, by its heading; where that says nothing, items of it. */
export function rowNoun(section: Pick<Section, 'heading'>): RowNoun {
  const { text } = section.heading;
  const found = nouns.find(([words]) =>
    typeof words === 'string' ? isAbout(words, text) : words.test(text),
  );
  if (found !== undefined) return { one: found[1], many: found[2], isNamed: true };
  const name = sectionName(section);
  return { one: `item of “${name}”`, many: `items of “${name}”`, isNamed: false };
}

/** Returns a number of rows in words, such as “2 requirements”. */
export function countRows(count: number, { one, many }: RowNoun): string {
  return countOf(count, one, many);
}
