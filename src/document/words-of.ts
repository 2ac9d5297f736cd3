import type { JobDescription } from './job-description';

/**
 * Returns the letters and digits of a text, lower-case, as words with one space between them; what stands for a word
 * stays: the sign of a currency, and those that tell C from C# and C++, or 5 from 5+ and 5%.
 */
export function wordsOf(text: string): string {
  return (
    text
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}\p{Sc}+#%]+/gu)
      ?.join(' ') ?? ''
  );
}

/**
 * Tells whether two job descriptions say the same: the same words in the same places, with the same of them in the
 * posting. Spacing, punctuation and formatting do not count.
 */
export function sayTheSame(left: JobDescription, right: JobDescription): boolean {
  return left === right || saying(left) === saying(right);
}

function saying({ title, details, sections }: JobDescription): string {
  const part = ({ included }: { readonly included: boolean }, text: string, prefix = '') => {
    const words = wordsOf(text);
    return words === '' ? [] : [`${included ? '+' : '-'}${prefix}${words}`];
  };
  return [
    wordsOf(title),
    ...details.flatMap((detail) => part(detail, detail.value.text, `${wordsOf(detail.label)}: `)),
    ...sections.flatMap((section) => [
      `${section.included ? '+' : '-'}# ${wordsOf(section.heading.text)}`,
      ...section.rows.flatMap((row) => part(row, row.content.text)),
    ]),
  ].join('\n');
}
