import { describe, expect, it } from 'vitest';
import { mendWords } from '../../src/review/mend-words';
import { reviewText } from '../../src/review/review-text';

const wordsOf = (text: string) => reviewText(text).map(({ start, end }) => text.slice(start, end));

/** Returns a sentence with its first finding mended by the first replacement; undefined where none is offered. */
function mend(text: string): string | undefined {
  const [finding] = reviewText(text);
  const [first] = finding?.replacements ?? [];
  if (finding === undefined || first === undefined) return undefined;
  const change = mendWords(text, finding, first);
  return text.slice(0, change.start) + change.text + text.slice(change.end);
}

describe('the review, after a second judge read it on real postings', () => {
  it.each([
    'You must lift up to 40 pounds. Reasonable accommodations may be made for disabled people.',
    'Valid Driver’s License with clean record is required.',
    'You need a full driving licence, with the use of a car and business insurance.',
    'We produce some of the world’s leading brands of gum.',
    'We sell world-class partner brands.',
    'You lead the associates, ensuring professionalism and grooming standards.',
    'Be neatly dressed in a clean uniform.',
    'There is no upper age limit.',
    'The control room works 24/7 and guards are able to swap.',
    'Systems to be utilized.',
    'At least 7–10 years of experience in hotels.',
    'You may work with some of the brightest minds in software.',
    'Must be a US citizen, registered to vote.',
    'Light work, typically involving some combination of stooping, kneeling, crouching and crawling.',
    'Excellent English communication skills.',
    'Flexibility with work schedules.',
  ])('passes “%s”', (text) => {
    expect(wordsOf(text)).toEqual([]);
  });

  it.each([
    ['No Felony Convictions.', 'Felony Convictions'],
    ['Must be of age with no Felony Convictions and a car.', 'Felony Convictions'],
    ['A chance for recent graduates to show their marketing abilities.', 'recent graduates'],
    ['Being available for work at all times.', 'available for work at all times'],
    ['We seek honest, young, eager sales staff.', 'young'],
    ['We seek young, energetic marketing executives.', 'young, energetic'],
    ['Chinese preferred.', 'Chinese preferred'],
    ['You take shifts any day and time.', 'any day and time'],
    ['You must lift up to 40 pounds.', 'lift'],
    ['At least 10–15 years of experience required.', '15 years'],
    ['You meet our grooming standards.', 'grooming standards'],
  ])('finds in “%s” the words “%s”', (text, found) => {
    expect(wordsOf(text)).toContain(found);
  });

  it.each(['Fluent Mandarin; spoken Chinese preferred.', 'Knowledge of Chinese preferred.'])(
    'takes the language for no people in “%s”',
    (text) => {
      expect(wordsOf(text)).toEqual([]);
    },
  );

  it.each([
    ['You occasionally lift and/or move up to 40 pounds.', 'You occasionally move up to 40 pounds.'],
    ['You contribute to world-class AI.', 'You contribute to AI.'],
    ['Join a world-class team.', 'Join a team.'],
    ['Our training is second to none.', 'Our training is excellent.'],
    ['The pace is completely insane.', 'The pace is extreme.'],
    ['We are metrics-crazy.', undefined],
    ['Care for mentally handicapped adults.', undefined],
    ['You hold an honours degree, nothing less.', undefined],
    [
      'You must be well groomed and neatly dressed at the desk.',
      'You must be dressed for the work at the desk.',
    ],
  ])('mends “%s” to “%s”', (text, mended) => {
    expect(reviewText(text)).not.toEqual([]);
    expect(mend(text)).toBe(mended);
  });

  it('mends no praise with “Fix all safe”', () => {
    expect(reviewText('Join a world-class team.').map(({ isSafe }) => isSafe)).toEqual([false]);
  });
});
