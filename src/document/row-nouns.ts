import { countOf } from './count-of';
import { headingTopic, type HeadingTopic } from './heading-topic';
import type { Section } from './job-description';
import { sectionName } from './section-name';

/** What recruiters call the rows of a section, one and several. */
export interface RowNoun {
  readonly one: string;
  readonly many: string;
}

/** By what the section is about. */
const nouns: Record<HeadingTopic, RowNoun> = {
  niceToHave: { one: 'nice-to-have', many: 'nice-to-haves' },
  responsibilities: { one: 'responsibility', many: 'responsibilities' },
  requirements: { one: 'requirement', many: 'requirements' },
  qualifications: { one: 'qualification', many: 'qualifications' },
  perks: { one: 'perk', many: 'perks' },
  benefits: { one: 'benefit', many: 'benefits' },
  skills: { one: 'skill', many: 'skills' },
  tools: { one: 'tool', many: 'tools' },
  certificates: { one: 'certificate', many: 'certificates' },
  measures: { one: 'measure of success', many: 'measures of success' },
  steps: { one: 'step', many: 'steps' },
  questions: { one: 'question', many: 'questions' },
};

/** Returns what the rows of a section are called, by its heading; where that says nothing, items of it. */
export function rowNoun(section: Pick<Section, 'heading'>): RowNoun {
  const topic = headingTopic(section.heading.text);
  if (topic !== undefined) return nouns[topic];
  const name = sectionName(section);
  return { one: `item of “${name}”`, many: `items of “${name}”` };
}

/** Returns a number of rows in words, such as “2 requirements”. */
export function countRows(count: number, { one, many }: RowNoun): string {
  return countOf(count, one, many);
}
