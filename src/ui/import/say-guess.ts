import type { Guess } from '../../formats/import/guess';

const many = (count: number, one: string, more: string) =>
  `${count.toLocaleString()} ${count === 1 ? one : more}`;

/** What each guess did, for the user; it begins with a number. */
const sentences: Readonly<Record<Guess, (count: number) => string>> = {
  'bold-headings': (count) =>
    many(count, 'bold line is taken as a heading', 'bold lines are taken as headings'),
  'plain-headings': (count) =>
    many(count, 'short line is taken as a heading', 'short lines are taken as headings'),
  facts: (count) =>
    many(count, 'line at the top is taken as a detail', 'lines at the top are taken as details'),
  surroundings: (count) =>
    many(
      count,
      'word around the posting is left out',
      'words around the posting, such as menus, are left out',
    ),
};

/** Returns what a guess did in a sentence without its full stop. */
export function sayGuess(guess: Guess, count: number): string {
  return sentences[guess](count);
}
