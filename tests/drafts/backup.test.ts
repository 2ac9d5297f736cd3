import { describe, expect, it } from 'vitest';
import { schemaVersion } from '../../src/drafts/draft';
import { readBackup, writeBackup } from '../../src/drafts/backup';
import { writeDraft } from '../../src/drafts/write-draft';
import { makeDraft } from '../support/parts';

const at = new Date('2026-05-06T07:08:09.000Z');
const two = [makeDraft({ id: 'a' }), makeDraft({ id: 'b', locked: true })];

describe('a backup', () => {
  it('gives back the drafts that it was made of', () => {
    const text = writeBackup(two.map(writeDraft), [], at);
    expect(readBackup(text)).toEqual({
      status: 'read',
      createdAt: at.toISOString(),
      drafts: two,
      unreadable: 0,
    });
  });

  it('holds what cannot be read, too', () => {
    const setAside = [{ key: 'rolewright:set-aside:x', text: '{ damaged' }];
    const text = writeBackup(['\u0000 not JSON', ...two.map(writeDraft)], setAside, at);
    expect(JSON.parse(text)).toMatchObject({
      setAside: [{ text: '{ damaged' }, { text: '\u0000 not JSON' }],
    });
    expect(readBackup(text)).toMatchObject({ status: 'read', drafts: two });
  });

  it('may be a single draft, as it is stored', () => {
    expect(readBackup(writeDraft(makeDraft()))).toMatchObject({ status: 'read', drafts: [makeDraft()] });
  });

  it('counts the drafts that cannot be read', () => {
    const text = writeBackup([writeDraft(makeDraft()), '{"schemaVersion":2}', '7', 'null'], [], at);
    expect(readBackup(text)).toMatchObject({ drafts: [makeDraft()], unreadable: 3 });
  });

  it.each([
    { name: 'no JSON', text: 'Dear all', status: 'no-backup' },
    { name: 'nothing', text: '', status: 'no-backup' },
    { name: 'other JSON', text: '{"drafts":[]}', status: 'no-backup' },
    { name: 'an array', text: '[]', status: 'no-backup' },
    { name: 'null', text: 'null', status: 'no-backup' },
    { name: 'nesting without end', text: '['.repeat(200_000), status: 'no-backup' },
    {
      name: 'a newer backup',
      text: writeBackup([], [], at).replace('"version": 1', '"version": 2'),
      status: 'newer',
    },
    {
      name: 'a newer draft',
      text: writeDraft(makeDraft()).replace(`"schemaVersion":${schemaVersion}`, '"schemaVersion":999'),
      status: 'newer',
    },
  ])('is refused: $name', ({ text, status }) => {
    expect(readBackup(text)).toEqual({ status });
  });
});
