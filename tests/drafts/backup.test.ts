import { describe, expect, it } from 'vitest';
import { schemaVersion } from '../../src/drafts/draft';
import { readBackup, writeBackup, type BackupTexts } from '../../src/drafts/backup';
import { writeOwnTemplate } from '../../src/drafts/parse-own-template';
import { writeDraft } from '../../src/drafts/write-draft';
import { makeDraft, makeOwnTemplate } from '../support/parts';

const at = new Date('2026-05-06T07:08:09.000Z');
const write = (texts: Partial<BackupTexts>) =>
  writeBackup({ drafts: [], templates: [], setAside: [], ...texts }, at);
const two = [makeDraft({ id: 'a' }), makeDraft({ id: 'b', locked: true })];

describe('a backup', () => {
  it('gives back the drafts that it was made of', () => {
    const text = write({ drafts: two.map(writeDraft), templates: [writeOwnTemplate(makeOwnTemplate())] });
    expect(readBackup(text)).toEqual({
      status: 'read',
      createdAt: at.toISOString(),
      drafts: two,
      templates: [{ schemaVersion: 1, ...makeOwnTemplate() }],
      unreadable: 0,
    });
  });

  it('holds what cannot be read, too', () => {
    const setAside = [{ key: 'rolewright:set-aside:x', text: '{ damaged' }];
    const text = write({ drafts: ['\u0000 not JSON', ...two.map(writeDraft)], setAside });
    expect(JSON.parse(text)).toMatchObject({
      setAside: [{ text: '{ damaged' }, { text: '\u0000 not JSON' }],
    });
    expect(readBackup(text)).toMatchObject({ status: 'read', drafts: two });
  });

  it('may be a single draft, as it is stored', () => {
    expect(readBackup(writeDraft(makeDraft()))).toMatchObject({ status: 'read', drafts: [makeDraft()] });
  });

  it('may be of a page that knew no templates of one’s own', () => {
    const { templates: _none, ...older } = JSON.parse(write({ drafts: two.map(writeDraft) })) as Record<
      string,
      unknown
    >;
    expect(readBackup(JSON.stringify(older))).toMatchObject({ drafts: two, templates: [], unreadable: 0 });
  });

  it('counts the drafts that cannot be read', () => {
    const text = write({
      drafts: [writeDraft(makeDraft()), '{"schemaVersion":2}', '7', 'null'],
    });
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
      text: write({}).replace('"version": 1', '"version": 2'),
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
