import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { linesOf, readWords } from '../../scripts/rule-rows.mjs';
import { rulePlugin } from '../../scripts/rule-plugin.mjs';
import { words } from '../../src/review/words/words';

const folder = path.resolve(import.meta.dirname, '../../src/review/words');
/** What the build leaves out of a notation, for it says nothing. */
const short = (notation: string | undefined) => notation?.replaceAll(', ', ',').replaceAll('’', "'");

const told = Object.fromEntries(
  Object.entries(words).map(([category, families]) => [
    category,
    families.map((family) => ({
      ...family,
      rules: family.rules.map((rule) => ({
        ...rule,
        forms: short(rule.forms),
        except: short(rule.except),
        flags: undefined,
        mended: undefined,
        passes: undefined,
      })),
    })),
  ]),
);

it('reads in the page the rows that the files tell, but for their sentences', () => {
  const lines = readdirSync(folder)
    .filter((file) => file !== 'words.ts')
    .flatMap((file) => linesOf(path.parse(file).name, readFileSync(path.join(folder, file), 'utf8')));
  expect(readWords(lines.join('\n'))).toEqual(told);
});

it('puts them into the build in their order', () => {
  const file = path.join(folder, 'words.ts');
  const { code } = rulePlugin().transform.handler(readFileSync(file, 'utf8'), file);
  const [, lines = ''] = /readWords\(`([^`]*)`\)/.exec(code) ?? [];
  const read = readWords(lines);
  expect(read).toEqual(told);
  expect(Object.keys(read)).toEqual(Object.keys(told));
});
