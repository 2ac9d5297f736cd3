import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readRows, withRowsAsLines } from '../../scripts/rule-rows.mjs';
import { compileRules } from '../../src/review/compile-rules';
import { words } from '../../src/review/words/words';

const folder = path.resolve(import.meta.dirname, '../../src/review/words');

it('reads in the page the rows that the files tell, but for their sentences', () => {
  const rows = readdirSync(folder)
    .filter((file) => file !== 'words.ts')
    .flatMap((file) => {
      const code = withRowsAsLines(readFileSync(path.join(folder, file), 'utf8'));
      return [...code.matchAll(/readRows\(`([^`]*)`\)/g)].flatMap(([, lines = '']) => readRows(lines));
    });
  const expected = compileRules(words).map(({ rule }) => ({
    ...rule,
    flags: undefined,
    mended: undefined,
    passes: undefined,
  }));
  const byForms = (left: { readonly forms: string }, right: { readonly forms: string }) =>
    left.forms < right.forms ? -1 : 1;
  expect(rows.toSorted(byForms)).toEqual(expected.toSorted(byForms));
});
