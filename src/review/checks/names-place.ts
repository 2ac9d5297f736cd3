import type { JobDescription } from '../../document/job-description';
import { townAndState } from './american-states';
import { ofRow } from './of-row';
import { allRows } from './section-topics';

/** What says in a sentence, a heading or a title where the work is. */
const told: readonly RegExp[] = [
  /\b(?:remote|hybrid|on-?site|located (?:in|at)|location:|work from home)/i,
  // “Based in California, Acme has 40 shops” tells where Acme is.
  /\b(?:based|BASED|Based(?! in [\p{L} ]+, \p{Lu}[^,.]* (?:has|is|was|offers|provides|serves|makes|sells|employs) )) (?:in|at|IN|AT)\b/u,
  /\bin (?:the )?\p{Lu}\p{L}+ and (?:the )?surrounding areas?\b/u,
  /\bin the (?:greater )?(?!Sales|Marketing|Finance|Product|Technology|Engineering|Service|Customer)\p{Lu}\p{Ll}+ area\b/u,
  townAndState,
  /\b(?:office|site|plant|store|shop|branch|warehouse|clinic|school|hotel|restaurant|hospital|depot)s? (?:in|near) \p{Lu}/u,
  // “Denver, CO 80216” and “SW1A 1AA”.
  /\b[A-Z][a-z]+, ?[A-Z]{2} \d{5}\b|\b[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}\b/,
  /^\s*[A-Z][a-z]+(?: [A-Z][a-z]+)?, ?[A-Z]{2}\s*$/,
];

/** “Head chef in Leeds”. */
const inTitle = /\b(?:in|near|at) \p{Lu}\p{Ll}/u;

/** A line that is the name of a place and nothing else: “Dayton”, “Frome, Somerset”. */
const placeLine = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}(?:, ?\p{Lu}[\p{L} .'’-]+){0,2}$/u;

/** “We are looking for a cook to work in Athens.” */
const hiresIn =
  /\b(?:looking for|seek(?:s|ing)?|recruit(?:s|ing)?|hir(?:es|ing)|join|role|position|vacancy)\b[^.!?\n]*? in (?!January|February|March|April|May|June|July|August|September|October|November|December)\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}+)?(?=[.,\n]|$)/u;
/** What one knows and does not go to: “experience in Java”. */
const knownIn =
  /\b(?:experienc\w+|expert\w*|skill\w*|knowledge|degree|background|proficien\w+|fluen\w+|interest\w*|speciali\w+|certifi\w+|versed|qualifi\w+|train\w*|developers?|programm\w+|career|leaders?) in /;

/** What stands as short below a title and is no place. */
const otherLine =
  /\b(?:full|part|time|permanent|contract|temporary|intern\w*|grade|level|department|dept|team|company|group|inc|ltd|llc|gmbh|corp\w*|bureau|university|college|school|council|agency|services?|summary|overview|about|tasks|duties|operations|sales|marketing|finance|engineering|support|administration|manager|director|assistant|officer|engineer|developer|designer|analyst|clerk|driver|cook|chef|nurse|teacher|associate|specialist|supervisor|technician|consultant|job|role|position|description|requirements?|responsibilities|salary|pay|we|you|our)\b/i;

const longestLine = 40;
const firstLines = 2;
const hiringRows = 3;

/** Where a company has its head office is not yet where the work is. */
const headquartered = /\bheadquartered in [^.\n]*/gi;

function isTold(whole: string): boolean {
  const text = whole.replace(headquartered, '');
  return told.some((pattern) => pattern.test(text));
}

const isToldInRow = ofRow(isTold);
const isHiredIn = ofRow((text) => hiresIn.test(text) && !knownIn.test(text));
const isPlaceLine = ofRow((text) => {
  const [line = ''] = text.trim().split('\n');
  return line.length <= longestLine && placeLine.test(line) && !otherLine.test(line);
});

/** Tells whether the text of a posting says where the work is, below its title as many do or within a sentence. */
export function namesPlace(posting: JobDescription): boolean {
  const { title, sections } = posting;
  const [first] = sections;
  const opening = first?.heading.text === '' ? first.rows.slice(0, firstLines) : [];
  const hiring = first?.rows.slice(0, hiringRows) ?? [];
  return (
    isTold(title) ||
    inTitle.test(title) ||
    sections.some(({ heading }) => isTold(heading.text)) ||
    allRows(posting).some(isToldInRow) ||
    opening.some(isPlaceLine) ||
    hiring.some(isHiredIn)
  );
}
