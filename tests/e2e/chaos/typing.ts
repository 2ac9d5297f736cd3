import type { Page } from '@playwright/test';

/** What somebody has typed: each key that the page has taken, and when, in milliseconds since the first. */
interface Typing {
  readonly text: string;
  readonly times: readonly number[];
}

/** Returns the words that are typed without an end, each told from the others. */
function* letters(): Generator<string> {
  for (let count = 1; ; count += 1) yield* `word${count} `;
}

/** Types real keys one after another until there are `limit` of them, or until the browser is gone. */
export async function typeKeys(page: Page, limit = Infinity): Promise<Typing> {
  let text = '';
  const times: number[] = [];
  const start = performance.now();
  for (const letter of letters()) {
    if (text.length >= limit) break;
    const isTaken = await page.keyboard.press(letter === ' ' ? 'Space' : letter).then(
      () => true,
      () => false,
    );
    if (!isTaken) break;
    text += letter;
    times.push(performance.now() - start);
  }
  return { text, times };
}

/** Returns how many keys of a typing a text found later lacks; all of them where it is another text. */
export function lostKeys({ text }: Typing, found: string): number {
  const kept = found.replaceAll('\u00A0', ' ');
  // A key that was under way when the browser went may be there, though nobody was told that it was taken.
  if (kept.startsWith(text.trimEnd())) return 0;
  return text.startsWith(kept) ? text.length - kept.length : text.length;
}

/** Returns how many milliseconds of a typing its lost keys are: the age of the newest key that was kept. */
export function lostTime({ times }: Typing, lost: number): number {
  if (lost === 0) return 0;
  return (times.at(-1) ?? 0) - (times.at(-1 - lost) ?? 0);
}
