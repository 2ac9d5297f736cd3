import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { schemaVersion } from '../../src/drafts/draft';
import { parseDraft } from '../../src/drafts/parse-draft';
import { makeDraft } from '../support/parts';

const read = (name: string) => readFileSync(path.join(import.meta.dirname, 'fixtures', name), 'utf8');

const written = { schemaVersion, ...makeDraft() };
const without = (key: keyof typeof written) =>
  Object.fromEntries(Object.entries(written).filter(([name]) => name !== key));

describe('parseDraft', () => {
  // Drafts of this form are on users' devices: the fixture stays as it is, and so does what is read from it.
  it.each([1, 2, 3])('reads the drafts of version %i, for ever', (version) => {
    const text = read(`draft-v${version}.json`);
    const stored: unknown = JSON.parse(text);
    const result = parseDraft(text);
    expect(result).toMatchObject({ status: 'read', version });
    expect(result.status === 'read' && { schemaVersion: version, ...result.draft }).toStrictEqual(stored);
  });

  it('has a fixture of each version', () => {
    const versions = Array.from({ length: schemaVersion }, (_, index) => `draft-v${index + 1}.json`);
    expect(readdirSync(path.join(import.meta.dirname, 'fixtures')).toSorted()).toEqual(versions);
  });

  it('reads of a newer version what it understands', () => {
    const newer = { ...written, schemaVersion: 999, mood: 'new' };
    expect(parseDraft(JSON.stringify(newer))).toStrictEqual({ status: 'newer', draft: makeDraft() });
    const strange = JSON.stringify({ ...newer, jobDescription: { chapters: [] } });
    expect(parseDraft(strange)).toStrictEqual({ status: 'newer', draft: undefined });
  });

  it('reads what has been written', () => {
    expect(parseDraft(JSON.stringify(written))).toStrictEqual({
      status: 'read',
      draft: makeDraft(),
      version: schemaVersion,
    });
  });

  it('does without a template', () => {
    const result = parseDraft(JSON.stringify(without('templateId')));
    expect(result).toMatchObject({ status: 'read' });
    expect(result.status === 'read' && 'templateId' in result.draft).toBe(false);
  });

  it.each([
    { name: 'an empty text', text: '', path: '' },
    { name: 'a text that is cut off', text: JSON.stringify(written).slice(0, -1), path: '' },
    { name: 'no JSON', text: 'draft', path: '' },
    { name: 'null', text: 'null', path: '' },
    { name: 'a number', text: '1', path: '' },
    { name: 'an array', text: '[]', path: 'schemaVersion' },
    { name: 'version 0', text: JSON.stringify({ ...written, schemaVersion: 0 }), path: 'schemaVersion' },
    {
      name: 'a version as text',
      text: JSON.stringify({ ...written, schemaVersion: '1' }),
      path: 'schemaVersion',
    },
    { name: 'no version', text: JSON.stringify(without('schemaVersion')), path: 'schemaVersion' },
    { name: 'an empty id', text: JSON.stringify({ ...written, id: '' }), path: 'id' },
    { name: 'a revision below nought', text: JSON.stringify({ ...written, revision: -1 }), path: 'revision' },
    {
      name: 'a revision that leaves no room for another',
      text: JSON.stringify({ ...written, revision: Number.MAX_SAFE_INTEGER }),
      path: 'revision',
    },
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
    expect(result.status === 'unreadable' ? result.problems[0]?.path : result.status).toBe(where);
  });
});
