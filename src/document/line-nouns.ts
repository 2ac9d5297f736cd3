import { countOf } from './count-of';
import type { PostedLine } from './posted-line';

const nouns: Readonly<Record<PostedLine['kind'], string>> = {
  heading: 'heading',
  paragraph: 'line',
  bullet: 'bullet',
  number: 'numbered step',
};

/** Returns what lines are called together, with their number: “3 bullets”, and where they differ “3 lines”. */
export function countLines(lines: readonly PostedLine[]): string {
  const [first] = lines;
  const isOneKind = first !== undefined && lines.every(({ kind }) => kind === first.kind);
  return countOf(lines.length, isOneKind ? nouns[first.kind] : 'line');
}
