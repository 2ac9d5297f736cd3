import type { JobDescription } from '../../document/job-description';
import { ofRow } from './of-row';
import { allRows } from './section-topics';

/** What says in a sentence, a heading or a title where the work is. */
const told: readonly RegExp[] = [
  /\b(?:remote|hybrid|on-?site|located (?:in|at)|based (?:in|at)|location:|work from home)/i,
  /\b(?:office|site|plant|store|shop|branch|warehouse|clinic|school|hotel|restaurant|hospital|depot)s? (?:in|near) \p{Lu}/u,
  // “Denver, CO 80216” and “SW1A 1AA”.
  /\b[A-Z][a-z]+, ?[A-Z]{2} \d{5}\b|\b[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}\b/,
  /^\s*[A-Z][a-z]+(?: [A-Z][a-z]+)?, ?[A-Z]{2}\s*$/,
];

/** “Head chef in Leeds”. */
const inTitle = /\b(?:in|near|at) \p{Lu}\p{Ll}/u;

/** A line that is the name of a place and nothing else: “Dayton”, “Frome, Somerset”. */
const placeLine = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}(?:, ?\p{Lu}[\p{L} .'’-]+){0,2}$/u;

/** What stands as short below a title and is no place. */
const otherLine =
  /\b(?:full|part|time|permanent|contract|temporary|intern\w*|grade|level|department|dept|team|company|group|inc|ltd|llc|gmbh|corp\w*|bureau|university|college|school|council|agency|services?|summary|overview|about|job|role|position|description|requirements?|responsibilities|salary|pay|we|you|our)\b/i;

const longestLine = 40;
const firstLines = 2;

const isTold = (text: string) => told.some((pattern) => pattern.test(text));
const isToldInRow = ofRow(isTold);
const isPlaceLine = ofRow((text) => {
  const [line = ''] = text.trim().split('\n');
  return line.length <= longestLine && placeLine.test(line) && !otherLine.test(line);
});

/** Tells whether the text of a posting says where the work is, below its title as many do or within a sentence. */
export function namesPlace(posting: JobDescription): boolean {
  const { title, sections } = posting;
  const [first] = sections;
  const opening = first?.heading.text === '' ? first.rows.slice(0, firstLines) : [];
  return (
    isTold(title) ||
    inTitle.test(title) ||
    sections.some(({ heading }) => isTold(heading.text)) ||
    allRows(posting).some(isToldInRow) ||
    opening.some(isPlaceLine)
  );
}
