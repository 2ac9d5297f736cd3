import { expect, it } from 'vitest';
import { neighbourIndex } from '../../src/document/neighbour-index';

const parts = [true, false, true, false].map((included) => ({ included }));

it.each([
  { index: 0, step: 1, only: false, to: 1 },
  { index: 0, step: 1, only: true, to: 2 },
  { index: 2, step: -1, only: true, to: 0 },
  { index: 2, step: 1, only: true, to: undefined },
  { index: 3, step: 1, only: false, to: undefined },
  { index: 0, step: -1, only: false, to: undefined },
] as const)('goes from $index by $step to $to', ({ index, step, only, to }) => {
  expect(neighbourIndex(parts, index, step, only)).toBe(to);
});
