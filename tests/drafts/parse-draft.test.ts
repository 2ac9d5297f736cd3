import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../src/drafts/parse-draft';
import { makeDraft } from '../support/parts';

const read = (name: string) => readFileSync(path.join(import.meta.dirname, 'fixtures', name), 'utf8');

const written = { schemaVersion: 1, ...makeDraft() };
const without = (key: keyof typeof written) =>
  Object.fromEntries(Object.entries(written).filter(([name]) => name !== key));

describe('parseDraft', () => {
  // Drafts of this form are on users' devices: the fixture stays as it is, and so does what is read from it.
  it('reads the drafts of version 1, for ever', () => {
    const text = read('draft-v1.json');
    const stored: unknown = JSON.parse(text);
    const result = parseDraft(text);
    expect(result.ok && { schemaVersion: 1, ...result.draft }).toStrictEqual(stored);
  });

  it('reads what has been written', () => {
    expect(parseDraft(JSON.stringify(written))).toStrictEqual({ ok: true, draft: makeDraft() });
  });

  it('does without a template', () => {
    const result = parseDraft(JSON.stringify(without('templateId')));
    expect(result.ok && 'templateId' in result.draft).toBe(false);
    expect(result.ok).toBe(true);
  });

  it.each([
    { name: 'an empty text', text: '', path: '' },
    { name: 'a text that is cut off', text: JSON.stringify(written).slice(0, -1), path: '' },
    { name: 'no JSON', text: 'draft', path: '' },
    { name: 'null', text: 'null', path: '' },
    { name: 'a number', text: '1', path: '' },
    { name: 'an array', text: '[]', path: 'schemaVersion' },
    {
      name: 'a newer version',
      text: JSON.stringify({ ...written, schemaVersion: 2 }),
      path: 'schemaVersion',
    },
    {
      name: 'a version as text',
      text: JSON.stringify({ ...written, schemaVersion: '1' }),
      path: 'schemaVersion',
    },
    { name: 'no version', text: JSON.stringify(without('schemaVersion')), path: 'schemaVersion' },
    { name: 'an empty id', text: JSON.stringify({ ...written, id: '' }), path: 'id' },
    { name: 'a revision below nought', text: JSON.stringify({ ...written, revision: -1 }), path: 'revision' },
    { name: 'half a revision', text: JSON.stringify({ ...written, revision: 0.5 }), path: 'revision' },
    {
      name: 'a time that is none',
      text: JSON.stringify({ ...written, changedAt: 'now' }),
      path: 'changedAt',
    },
    {
      name: 'a template as a number',
      text: JSON.stringify({ ...written, templateId: 1 }),
      path: 'templateId',
    },
    { name: 'no job description', text: JSON.stringify({ ...written, jobDescription: null }), path: '' },
  ])('refuses $name', ({ text, path: where }) => {
    const result = parseDraft(text);
    expect(result.ok ? undefined : result.problems[0]?.path).toBe(where);
  });
});
