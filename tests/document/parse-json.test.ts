import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/document/parse-json';
import { writeDraft } from '../../src/drafts/write-draft';
import { makeDraft } from '../support/parts';

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

describe('parseJson', () => {
  it.each([
    { name: 'a draft', json: writeDraft(makeDraft()) },
    { name: 'brackets as deep as may be', json: nested(64) },
    { name: 'many beside each other', json: `[${'[],{},'.repeat(100)}0]` },
    { name: 'brackets in a string', json: `["${'['.repeat(100)}"]` },
    { name: 'brackets behind an escaped quote', json: `["\\"${'['.repeat(100)}"]` },
  ])('reads $name', ({ json }) => {
    expect(parseJson(json)).toEqual(JSON.parse(json));
  });

  it.each([
    { name: 'a bracket deeper', json: nested(65) },
    { name: 'braces', json: '{"a":'.repeat(65) + '1' + '}'.repeat(65) },
    { name: 'brackets behind a string that ends in a backslash', json: `["\\\\",${nested(64)}]` },
  ])('refuses $name', ({ json }) => {
    expect(() => parseJson(json)).toThrow('It nests too deeply');
    expect(JSON.parse(json)).toBeDefined();
  });

  it('refuses what is no JSON', () => {
    expect(() => parseJson('{')).toThrow(SyntaxError);
  });
});
