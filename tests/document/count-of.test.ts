import { expect, it } from 'vitest';
import { countOf } from '../../src/document/count-of';

it.each([
  [0, 'title', undefined, '0 titles'],
  [1, 'title', undefined, '1 title'],
  [44, 'title', undefined, '44 titles'],
  [1200, 'word', undefined, '1,200 words'],
  [1, 'line is', 'lines are', '1 line is'],
  [2, 'line is', 'lines are', '2 lines are'],
])('%i of “%s” is told as one does', (count, one, many, told) => {
  expect(countOf(count, one, many)).toBe(told);
});
