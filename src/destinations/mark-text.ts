import type { Change, ChangeKind } from './change';

/** A stretch of a plain text, and what was changed in it. */
interface MarkedText {
  readonly text: string;
  readonly change?: ChangeKind;
}

/** These are whole lists, which show what they are by their signs. */
const unmarked = new Set<ChangeKind>(['bullets', 'numbers', 'nested']);

/** Returns a plain text in stretches, those that were changed told of; together they are the text. */
export function markText(text: string, changes: readonly Change[]): MarkedText[] {
  const stretches: MarkedText[] = [];
  let end = 0;
  for (const { kind, words } of changes) {
    const start = unmarked.has(kind) ? -1 : text.indexOf(words, end);
    if (start === -1) continue;
    stretches.push({ text: text.slice(end, start) }, { text: words, change: kind });
    end = start + words.length;
  }
  return [...stretches, { text: text.slice(end) }].filter((stretch) => stretch.text !== '');
}
