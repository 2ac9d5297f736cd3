// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { createTemplateStorage } from '../../src/drafts/template-storage';
import { anyTemplate } from '../../src/store/any-template';
import { openOwnTemplates, ownTemplates, wordingOf } from '../../src/store/own-templates';
import { catalogue } from '../../src/templates/catalogue';
import { countIds } from '../support/count-ids';
import { MemoryStorage } from '../support/memory-storage';
import { makeJobDescription, makeOwnTemplate } from '../support/parts';

function device() {
  const clock = { now: new Date('2026-05-06T07:08:09.000Z') };
  const memory = new MemoryStorage();
  const now = () => clock.now;
  const storage = createTemplateStorage(memory, now);
  const own = ownTemplates(storage, now);
  return { clock, memory, storage, now, own, titles: () => own.list().map(({ title }) => title) };
}

const { id: _id, ...chef } = makeOwnTemplate();
const cook = { ...chef, title: 'Cook', jobDescription: makeJobDescription({ title: 'Cook' }) };

describe('templates of one’s own', () => {
  it('are kept under ids of their own, and are the same when they are added again', () => {
    const { own } = device();
    const first = own.add(chef);
    expect(first).toMatchObject({ status: 'kept', isNew: true });
    expect(own.add(chef)).toMatchObject({ status: 'kept', isNew: false });
    own.add(cook);
    expect(own.list().map(({ title, id }) => [title, /^own_\w{16}$/.test(id)])).toEqual([
      ['Chef, Rome', true],
      ['Cook', true],
    ]);
  });

  it('are remembered as used, with those of the library, the last first, each once', () => {
    const { own, memory, now } = device();
    expect(own.used()).toEqual([]);
    ['chef', 'own_a1', 'registered-nurse', 'chef'].forEach(own.noteUse);
    expect(openOwnTemplates(memory, now).used()).toEqual(['chef', 'registered-nurse', 'own_a1']);
    Array.from({ length: 40 }, (_, index) => `title-${index}`).forEach(own.noteUse);
    expect(own.used()).toHaveLength(12);
    expect(own.used()[0]).toBe('title-39');
  });

  it('are used, though the browser lets nobody remember it', () => {
    const own = openOwnTemplates(undefined, () => new Date());
    own.noteUse('chef');
    expect(own.used()).toEqual([]);
  });

  it('are renamed, deleted and brought back, and go by themselves after 30 days', () => {
    const { own, clock, memory, now, titles } = device();
    own.add(chef);
    const id = own.list()[0]?.id ?? '';
    own.rename(id, '  Sous-chef ');
    expect(titles()).toEqual(['Sous-chef']);
    own.rename(id, ' ');
    expect(titles()).toEqual(['Sous-chef']);
    own.remove(id);
    expect([titles(), own.deleted().map(({ title }) => title)]).toEqual([[], ['Sous-chef']]);
    own.bringBack(id);
    expect(titles()).toEqual(['Sous-chef']);
    own.remove(id);
    clock.now = new Date('2026-06-05T07:08:08.000Z');
    expect(openOwnTemplates(memory, now).deleted()).toHaveLength(1);
    clock.now = new Date('2026-06-05T07:08:10.000Z');
    expect(openOwnTemplates(memory, now).deleted()).toHaveLength(0);
  });

  it('take the place of another, which is among the deleted ones then', () => {
    const { own } = device();
    own.add(chef);
    const id = own.list()[0]?.id ?? '';
    own.replace(id, cook);
    expect(own.list()).toMatchObject([{ id, title: 'Cook' }]);
    expect(own.deleted()).toMatchObject([{ title: 'Chef, Rome' }]);
  });

  it('give new drafts new ids, also when they are deleted', () => {
    const { own } = device();
    own.add(chef);
    const id = own.list()[0]?.id ?? '';
    own.remove(id);
    const loaded = own.load(id, countIds('new'));
    expect(loaded?.suggestions).toEqual(chef.suggestions);
    expect(loaded?.jobDescription.sections[0]?.rows.map((row) => [row.id, row.included])).toEqual([
      ['new3', true],
      ['new4', false],
    ]);
    expect(own.load('own_none', countIds())).toBeUndefined();
  });

  it('say what fails', () => {
    const { own, memory } = device();
    own.add(chef);
    const id = own.list()[0]?.id ?? '';
    memory.failWith('full');
    const full = { status: 'failed', problem: expect.stringMatching(/no room left/) as string };
    expect([own.add(cook), own.replace(id, cook), own.rename(id, 'x'), own.remove(id)]).toEqual([
      full,
      full,
      full,
      full,
    ]);
    memory.failWith(undefined);
    expect(own.list().map(({ title }) => title)).toEqual(['Chef, Rome']);
  });

  it('tell those that watch of each change', () => {
    const { own } = device();
    const heard = vi.fn<() => void>();
    const stop = own.watch(heard);
    own.add(chef);
    own.add(chef);
    own.remove(own.list()[0]?.id ?? '');
    stop();
    own.add(cook);
    expect(heard).toHaveBeenCalledTimes(2);
  });
});

const stored = (template: object) => ({ schemaVersion: 1, ...template });

describe('a template of a backup', () => {
  const older = makeOwnTemplate({ title: 'Older', changedAt: '2026-01-01T00:00:00.000Z' });
  const newer = makeOwnTemplate({ title: 'Newer', changedAt: '2026-02-01T00:00:00.000Z' });
  const deletedAt = '2026-03-01T00:00:00.000Z';

  it.each([
    { name: 'that is not here', here: [], backup: older, told: 'added', list: ['Older'], deleted: [] },
    { name: 'that is here', here: [older], backup: older, told: 'same', list: ['Older'], deleted: [] },
    {
      name: 'that is here under another id',
      here: [older],
      backup: { ...older, id: 'own_2' },
      told: 'same',
      list: ['Older'],
      deleted: [],
    },
    {
      name: 'that is newer',
      here: [older],
      backup: newer,
      told: 'newer',
      list: ['Newer'],
      deleted: ['Older'],
    },
    {
      name: 'that is older',
      here: [newer],
      backup: older,
      told: 'older',
      list: ['Newer'],
      deleted: ['Older'],
    },
    {
      name: 'that was deleted here',
      here: [{ ...older, deletedAt }],
      backup: older,
      told: 'added',
      list: ['Older'],
      deleted: [],
    },
    {
      name: 'that was deleted there',
      here: [older],
      backup: { ...older, deletedAt },
      told: 'same',
      list: ['Older'],
      deleted: [],
    },
  ])('$name: $told', ({ here, backup, told, list, deleted }) => {
    const { own, storage } = device();
    here.forEach(storage.save);
    expect(own.restore(stored(backup))).toBe(told);
    const titlesOf = (all: readonly { title: string }[]) => all.map(({ title }) => title);
    expect([titlesOf(own.list()), titlesOf(own.deleted())]).toEqual([list, deleted]);
    // Once more changes nothing.
    expect(own.restore(stored(backup))).toBe('same');
  });

  it.each([7, null, {}, { schemaVersion: 1 }, { schemaVersion: 2, ...makeOwnTemplate() }, makeOwnTemplate()])(
    'is counted where it cannot be read: %j',
    (damaged) => {
      const { own } = device();
      expect(own.restore(damaged)).toBe('unreadable');
      expect(own.list()).toEqual([]);
    },
  );

  it('without room leaves all as it was', () => {
    const { own, storage, memory } = device();
    storage.save(older);
    memory.failWith('full');
    expect([own.restore(stored(newer)), own.restore(stored({ ...older, id: 'own_2', title: 'x' }))]).toEqual([
      'withoutRoom',
      'withoutRoom',
    ]);
    expect(own.list()).toEqual([older]);
  });
});

describe('templates of all kinds', () => {
  it('are loaded by their ids', async () => {
    const { own, storage } = device();
    storage.save(makeOwnTemplate());
    const load = anyTemplate(() => Promise.resolve(own));
    expect((await load('own_chef', countIds()))?.jobDescription.title).toBe('Chef');
    expect((await load('registered-nurse', countIds()))?.jobDescription.title).toBe('Registered Nurse');
    expect(await load('own_none', countIds())).toBeUndefined();
  });

  it('stand in one list, by the alphabet', async () => {
    const { own, storage } = device();
    expect(await own.titles()).toBe(catalogue);
    storage.save(makeOwnTemplate({ title: 'Zoo Keeper' }));
    const titles = await own.titles();
    expect(titles.at(-1)).toMatchObject({ title: 'Zoo Keeper', id: 'own_chef' });
    expect(titles).toHaveLength(catalogue.length + 1);
  });

  it('are of one wording whatever the ids of their parts', () => {
    const { own, storage } = device();
    storage.save(makeOwnTemplate());
    expect(wordingOf({ ...makeOwnTemplate(), ...own.load('own_chef', countIds('x')) })).toBe(
      wordingOf(makeOwnTemplate()),
    );
  });
});
