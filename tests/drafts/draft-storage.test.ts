import { describe, expect, it } from 'vitest';
import { schemaVersion } from '../../src/drafts/draft';
import { createDraftStorage } from '../../src/drafts/draft-storage';
import { MemoryStorage } from '../support/memory-storage';
import { makeDraft } from '../support/parts';

const now = () => new Date('2026-05-06T07:08:09.000Z');
const stored = JSON.stringify({ schemaVersion, ...makeDraft() });

function storageWith(items: Readonly<Record<string, string>>) {
  const memory = new MemoryStorage(items);
  return { memory, storage: createDraftStorage(memory, now) };
}

/** What other drafts and other pages of this address have in the same storage. */
const others = { 'rolewright:draft:other': '{ not even JSON', 'rolewright:draft:': 'x', elsewhere: 'y' };

describe('saving and reading', () => {
  it('reads what has been saved', () => {
    const { storage } = storageWith({});
    expect(storage.save(makeDraft())).toEqual({ status: 'saved' });
    expect(storage.read('draft-1')).toEqual({ status: 'read', draft: makeDraft() });
  });

  it('writes one draft and nothing else', () => {
    const { memory, storage } = storageWith(others);
    storage.save(makeDraft());
    expect(memory.contents()).toEqual({ ...others, 'rolewright:draft:draft-1': stored });
  });

  it('misses a draft that is not there', () => {
    const { memory, storage } = storageWith(others);
    expect(storage.read('draft-1')).toEqual({ status: 'missing' });
    expect(memory.contents()).toEqual(others);
  });

  it('lists the ids of drafts alone', () => {
    const { storage } = storageWith({
      'rolewright:draft:a': '',
      'rolewright:set-aside:2026:b': '',
      'rolewright:last-draft': 'a',
      'other:draft:c': '',
      'rolewright:draft:d': '',
    });
    expect(storage.ids().toSorted()).toEqual(['a', 'd']);
  });

  it('knows which draft was open last', () => {
    const { storage } = storageWith({});
    expect(storage.lastId()).toBeUndefined();
    storage.setLastId('a');
    storage.setLastId('b');
    expect(storage.lastId()).toBe('b');
  });
});

describe('a draft that cannot be read', () => {
  const corruptions = [
    { name: 'truncated', text: stored.slice(0, 200) },
    { name: 'emptied', text: '' },
    { name: 'retyped', text: stored.replace('"title":"Engineer"', '"title":7') },
    { name: 'of another id', text: stored.replace('"id":"draft-1"', '"id":"draft-2"') },
    { name: 'of version 0', text: stored.replace(`"schemaVersion":${schemaVersion}`, '"schemaVersion":0') },
    { name: 'an array', text: `[${stored}]` },
    { name: 'null', text: 'null' },
    { name: 'a number', text: '12' },
    { name: 'binary', text: '\0\uD800\uFFFF' },
  ];

  it.each(corruptions)('is set aside whole: $name', ({ text }) => {
    const { memory, storage } = storageWith({ ...others, 'rolewright:draft:draft-1': text });
    expect(storage.read('draft-1')).toEqual({ status: 'unreadable', text, isSetAside: true });
    expect(memory.contents()).toEqual({
      ...others,
      'rolewright:set-aside:2026-05-06T07:08:09.000Z:draft-1': text,
    });
    expect(storage.read('draft-1')).toEqual({ status: 'missing' });
  });

  it.each(corruptions)('stays where it is while there is no room to set it aside: $name', ({ text }) => {
    const items = { ...others, 'rolewright:draft:draft-1': text };
    const { memory, storage } = storageWith(items);
    memory.failWith('full');
    expect(storage.read('draft-1')).toEqual({ status: 'unreadable', text, isSetAside: false });
    expect(memory.contents()).toEqual(items);
  });

  it('is set aside beside what was set aside before', () => {
    const before = { 'rolewright:set-aside:2026-01-01T00:00:00.000Z:draft-1': 'older' };
    const { memory, storage } = storageWith({ ...before, 'rolewright:draft:draft-1': 'newer' });
    storage.read('draft-1');
    expect(memory.contents()).toEqual({
      ...before,
      'rolewright:set-aside:2026-05-06T07:08:09.000Z:draft-1': 'newer',
    });
  });
});

describe('a draft of another version', () => {
  const older = stored.replace(`"schemaVersion":${schemaVersion}`, '"schemaVersion":1');
  const newer = stored.replace(`"schemaVersion":${schemaVersion}`, '"schemaVersion":999');
  const copyKey = 'rolewright:set-aside:2026-05-06T07:08:09.000Z:draft-1';

  it('that is older is read, and kept as it was once it is saved anew', () => {
    const { memory, storage } = storageWith({ 'rolewright:draft:draft-1': older });
    expect(storage.read('draft-1')).toEqual({ status: 'read', draft: makeDraft() });
    expect(memory.contents()).toEqual({ 'rolewright:draft:draft-1': older });
    expect(storage.save(makeDraft({ revision: 4 }))).toEqual({ status: 'saved' });
    storage.save(makeDraft({ revision: 5 }));
    expect(storage.setAsides()).toEqual([{ key: copyKey, text: older }]);
  });

  it('that is older stays alone while there is no room for a copy', () => {
    const { memory, storage } = storageWith({ 'rolewright:draft:draft-1': older });
    storage.read('draft-1');
    memory.failWith('full');
    expect(storage.save(makeDraft({ revision: 4 }))).toEqual({ status: 'failed', reason: 'full' });
    expect(memory.contents()).toEqual({ 'rolewright:draft:draft-1': older });
  });

  it('that is newer is never written over', () => {
    const { memory, storage } = storageWith({ 'rolewright:draft:draft-1': newer });
    expect(storage.read('draft-1')).toEqual({ status: 'newer', text: newer, draft: makeDraft() });
    expect(storage.save(makeDraft({ revision: 99 }))).toEqual({ status: 'conflict' });
    expect(memory.contents()).toEqual({ 'rolewright:draft:draft-1': newer });
  });
});

describe('a draft that changes under the page', () => {
  it('is set aside whole before it is saved over, once, where it cannot be read any more', () => {
    const { memory, storage } = storageWith({});
    storage.save(makeDraft());
    memory.setItem('rolewright:draft:draft-1', '{ damaged');
    storage.save(makeDraft({ revision: 4 }));
    memory.setItem('rolewright:draft:draft-1', '{ damaged');
    storage.save(makeDraft({ revision: 5 }));
    expect(storage.setAsides().map(({ text }) => text)).toEqual(['{ damaged']);
    expect(storage.read('draft-1')).toMatchObject({ status: 'read', draft: { revision: 5 } });
  });

  it('is a conflict where another tab has saved the same revision', () => {
    const { memory, storage } = storageWith({});
    storage.save(makeDraft());
    const other = JSON.stringify({ schemaVersion, ...makeDraft({ revision: 4, name: 'Other' }) });
    memory.setItem('rolewright:draft:draft-1', other);
    expect(storage.save(makeDraft({ revision: 4 }))).toEqual({ status: 'conflict' });
    expect(memory.getItem('rolewright:draft:draft-1')).toBe(other);
    expect(storage.save(makeDraft({ revision: 5 }))).toEqual({ status: 'saved' });
  });
});

describe('a storage that fails', () => {
  it.each(['full', 'forbidden'] as const)('says so and changes nothing: %s', (trouble) => {
    const { memory, storage } = storageWith(others);
    memory.failWith(trouble);
    expect(storage.save(makeDraft())).toEqual({ status: 'failed', reason: trouble });
    expect(memory.contents()).toEqual(others);
  });

  it('goes on where it has room again', () => {
    const { memory, storage } = storageWith({});
    memory.failWith('full');
    storage.save(makeDraft());
    memory.failWith(undefined);
    expect(storage.save(makeDraft())).toEqual({ status: 'saved' });
    expect(storage.read('draft-1').status).toBe('read');
  });

  it('keeps the draft as it was saved last', () => {
    const { memory, storage } = storageWith({ 'rolewright:draft:draft-1': stored });
    memory.failWith('full');
    storage.save(makeDraft({ revision: 4 }));
    expect(memory.contents()).toEqual({ 'rolewright:draft:draft-1': stored });
  });

  it('reads while it is full', () => {
    const { memory, storage } = storageWith({ 'rolewright:draft:draft-1': stored });
    memory.failWith('full');
    expect(storage.read('draft-1').status).toBe('read');
    expect(storage.ids()).toEqual(['draft-1']);
  });

  const forbidden = new MemoryStorage({
    'rolewright:draft:draft-1': stored,
    'rolewright:last-draft': 'draft-1',
  });
  forbidden.failWith('forbidden');

  it.each([
    { name: 'refuses everything', available: forbidden },
    { name: 'is not there', available: undefined },
  ])('is as good as empty where it $name', ({ available }) => {
    const storage = createDraftStorage(available, now);
    expect(storage.ids()).toEqual([]);
    expect(storage.lastId()).toBeUndefined();
    expect(storage.read('draft-1')).toEqual({ status: 'missing' });
    expect(storage.save(makeDraft())).toEqual({ status: 'failed', reason: 'forbidden' });
  });
});
