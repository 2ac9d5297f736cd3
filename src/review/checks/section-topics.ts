import type { JobDescription, Row, Section } from '../../document/job-description';
import { isAbout } from '../../document/heading-topic';

const mustPattern =
  /\b(?:requirements?|required|must[- ]haves?|qualifications?|what you(?:'|’)?(?:ll)? (?:need|bring|have)|you have|who you are|about you|(?:required|essential|key|minimum) skills|skills,? (?:and|&)|experience|minimum|essential(?! (?:job )?(?:dut|func|resp|task))|prerequisites?|(?:what|who) we(?:(?:'|’)re| are) looking for|your (?:profile|background)|you should have|you(?:(?:'|’)ll| will) (?:need|have|bring)|we expect|you(?: might|(?:'|’)ll| will)? thrive|person specification|criteria|ideal candidate)\b/i;

/** Tells whether the rows under this heading are welcome and not asked for. */
export function isNiceToHave({ heading }: Section): boolean {
  return isAbout('niceToHave', heading.text);
}

/** Tells whether the rows under this heading are asked for. */
export function isMustHave(section: Section): boolean {
  return mustPattern.test(section.heading.text) && !isNiceToHave(section);
}

/** Returns the rows that are demands: all that stand under a heading of requirements. */
export function mustHaves({ sections }: JobDescription): readonly Row[] {
  return sections
    .filter(isMustHave)
    .flatMap(({ rows }) => rows)
    .filter(({ kind }) => kind === 'bullet' || kind === 'checklist' || kind === 'number');
}

/** Returns all rows of a posting. */
export function allRows({ sections }: JobDescription): readonly Row[] {
  return sections.flatMap(({ rows }) => rows).filter(({ kind }) => kind !== 'verbatim');
}
