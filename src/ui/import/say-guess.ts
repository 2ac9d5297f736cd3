import { countOf } from '../../document/count-of';
import type { Guess } from '../../formats/import/guess';

/** What each guess did, for the user; it begins with a number. */
const sentences: Readonly<Record<Guess, (count: number) => string>> = {
  'bold-headings': (count) =>
    countOf(count, 'bold line is taken as a heading', 'bold lines are taken as headings'),
  'plain-headings': (count) => countOf(count, 'line is taken as a heading', 'lines are taken as headings'),
  facts: (count) =>
    countOf(count, 'line at the top is taken as a detail', 'lines at the top are taken as details'),
  surroundings: (count) =>
    countOf(
      count,
      'word around the posting is left out',
      'words around the posting, such as menus, are left out',
    ),
};

/** Returns what a guess did in a sentence without its full stop. */
export function sayGuess(guess: Guess, count: number): string {
  return sentences[guess](count);
}
