import { expect, it } from 'vitest';
import { reviewText } from '../../src/review/review-text';

const wordsOf = (text: string) => reviewText(text).map(({ start, end }) => text.slice(start, end));

it.each([
  ['Recent Graduate preferred', ['Recent Graduate']],
  ['Must be Physically Fit', ['be Physically Fit']],
  ['Full Clean Driving Licence required', ['Full Clean Driving Licence']],
  ['We are looking for a Young and Dynamic person', ['Young and Dynamic']],
  ['Ideally First Class Degree, or PhD', ['First Class Degree']],
  ['The person must be Presentable', ['be Presentable']],
  ['Strictly no Beards at work', ['no Beards']],
  ['RECENT GRADUATES ONLY', ['RECENT GRADUATES']],
  ['Must Be Physically Fit and Willing to Work Long Hours', ['Be Physically Fit', 'Long Hours']],
])('finds in “%s”, written with capitals, %o', (text, found) => {
  expect(wordsOf(text)).toEqual(found);
});

it.each([
  'Our client is Rockstar North, a games studio.',
  'Join the Recent Graduate Programme in Leeds.',
  'Run our Young Professionals Network for members.',
  'Apply for the New Graduate Nurse Residency.',
  'You report to Ms Foreman.',
])('takes capitals for a name in “%s”', (text) => {
  expect(wordsOf(text)).toEqual([]);
});
