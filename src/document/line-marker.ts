import type { RowKind } from './job-description';

/** The sign that a line of a list begins with. */
export interface LineMarker {
  readonly kind: RowKind;
  readonly included: boolean;
  /** How many UTF-16 units of the line it takes, with the space after it. */
  readonly length: number;
  /** Whether the sign means a list even where it stands alone: a dash may be one of speech, and `1.` a date. */
  readonly isSure: boolean;
}

interface Sign extends Omit<LineMarker, 'length'> {
  readonly pattern: RegExp;
}

/** The signs that lines of a list bring along from documents, pages and mails; a sign before another gives way. */
const signs: readonly Sign[] = [
  { pattern: /^(?:[-*+•]\s+)?\[ \]\s+/, kind: 'checklist', included: false, isSure: true },
  { pattern: /^(?:[-*+•]\s+)?\[[xX]\]\s+/, kind: 'checklist', included: true, isSure: true },
  { pattern: /^[☐□]\s*/, kind: 'checklist', included: false, isSure: true },
  { pattern: /^[☑☒✅✓✔]\uFE0F?\s*/, kind: 'checklist', included: true, isSure: true },
  // Fonts of signs have their bullets where Unicode has nothing.
  {
    pattern: /^(?:[•▪▫◦‣⁃●○■➢➤►▶❖\uF0B7\uF0A7\uF0D8]\s*|·\s+)(?=\S)/,
    kind: 'bullet',
    included: true,
    isSure: true,
  },
  { pattern: /^[*+–—-]\s+/, kind: 'bullet', included: true, isSure: false },
  // Word writes the second level of its lists with the letter o.
  { pattern: /^[o]\t+\s*/, kind: 'bullet', included: true, isSure: true },
  { pattern: /^(?:\d{1,3}|[a-z])[.)]\s+/, kind: 'number', included: true, isSure: false },
];

/** Returns the sign of a list that a line without white space before it begins with, if there is one. */
export function readLineMarker(line: string): LineMarker | undefined {
  for (const { pattern, ...sign } of signs) {
    const length = pattern.exec(line)?.[0].length;
    if (length !== undefined) return { ...sign, length };
  }
  return undefined;
}
