import type { Section } from './job-description';
import type { RichText } from './rich-text';

/** Tells whether a text has stretches that are kept as Markdown. */
export function hasVerbatimMarks({ marks }: RichText): boolean {
  return marks.some(({ type }) => type === 'verbatim');
}

/** Tells whether a section has rows, or stretches of text, that are kept as Markdown. */
export function holdsVerbatim({ heading, rows }: Section): boolean {
  return (
    hasVerbatimMarks(heading) ||
    rows.some(({ kind, content }) => kind === 'verbatim' || hasVerbatimMarks(content))
  );
}
