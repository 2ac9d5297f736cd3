import type { JobDescription, Row, Section } from '../document/job-description';
import { posting } from '../document/posting';
import type { RichText } from '../document/rich-text';
import { checks } from './checks/checks';
import type { DocumentFinding } from './checks/check';
import type { Finding } from './finding';
import { reviewText } from './review-text';
import { kindOfSection, type TextContext, type TextKind } from './text-context';

/** Words found in a part of the document, which the id names: a row or a detail, or `title`. */
export interface PlacedFinding extends Finding {
  readonly at: string;
  readonly words: string;
}

/** What the review says of a job description. */
interface Review {
  readonly words: readonly PlacedFinding[];
  readonly document: readonly DocumentFinding[];
}

/** What was found in a text stays with it: only a text that has changed is looked at again. */
const known = new WeakMap<RichText, { readonly kind: TextKind; readonly findings: readonly Finding[] }>();

function reviewRichText(content: RichText, kind: TextKind): readonly Finding[] {
  const before = known.get(content);
  if (before?.kind === kind) return before.findings;
  const skip = content.marks.filter(({ type }) => type === 'inlineCode' || type === 'verbatim');
  const context: TextContext = { kind, skip };
  const findings = reviewText(content.text, context);
  known.set(content, { kind, findings });
  return findings;
}

const place = (at: string, text: string, findings: readonly Finding[]): PlacedFinding[] =>
  findings.map((finding) => ({ ...finding, at, words: text.slice(finding.start, finding.end) }));

const reviewPart = (id: string, content: RichText, kind: TextKind) =>
  place(id, content.text, reviewRichText(content, kind));

const isProse = ({ kind, included }: Row) => kind !== 'verbatim' && included;

/** The kind of a section holds for those below it, unless they have one of their own. */
function reviewSections(sections: readonly Section[]): PlacedFinding[] {
  let above: TextKind = 'text';
  return sections.flatMap(({ heading, level, included, rows }) => {
    const own = kindOfSection(heading.text);
    if (level === 2) above = own;
    const kind = own === 'text' ? above : own;
    return included ? rows.filter(isProse).flatMap(({ id, content }) => reviewPart(id, content, kind)) : [];
  });
}

/** Returns the words to avoid in what a job description says in its posting, in document order. */
export function reviewWords({ title, details, sections }: JobDescription): PlacedFinding[] {
  return [
    ...place('title', title, reviewText(title, { kind: 'title' })),
    ...details.filter(({ included }) => included).flatMap(({ id, value }) => reviewPart(id, value, 'text')),
    ...reviewSections(sections),
  ];
}

/** Returns what was found once as it stands in the text now, where typing may have moved it; undefined where it is gone. */
export function findAgain(jobDescription: JobDescription, finding: PlacedFinding): PlacedFinding | undefined {
  const { at, rule, words, start } = finding;
  const distance = (each: PlacedFinding) => Math.abs(each.start - start);
  return reviewWords(jobDescription)
    .filter((each) => each.at === at && each.rule === rule && each.words === words)
    .toSorted((left, right) => distance(left) - distance(right))[0];
}

/** Returns all that the review says of a job description; of one without rows it says nothing. */
export function reviewDocument(jobDescription: JobDescription): Review {
  const out = posting(jobDescription);
  const isEmpty = out.sections.every(({ rows }) => rows.length === 0);
  if (isEmpty) return { words: reviewWords(jobDescription), document: [] };
  return { words: reviewWords(jobDescription), document: checks.flatMap((check) => check(out)) };
}
