import { beforeEach, describe, expect, it, vi } from 'vitest';
import { setTitle } from '../../src/document/title-edits';
import { schemaVersion, type Draft } from '../../src/drafts/draft';
import type { DraftVersions } from '../../src/drafts/draft-versions';
import { createDraftStorage } from '../../src/drafts/draft-storage';
import { writeDraft } from '../../src/drafts/write-draft';
import { startAutosave } from '../../src/store/autosave';
import { draftActions } from '../../src/store/draft-actions';
import { openOwnTemplates } from '../../src/store/own-templates';
import { createEditor } from '../../src/store/editor';
import { countIds } from '../support/count-ids';
import { memoryShadow } from '../support/memory-shadow';
import { MemoryStorage } from '../support/memory-storage';
import { memoryVersions } from '../support/memory-versions';
import { makeDraft, makeJobDescription, makeOwnTemplate } from '../support/parts';

const draftKey = (id: string) => `rolewright:draft:${id}`;
const titled = (id: string, title: string, differences: Partial<Draft> = {}) =>
  makeDraft({ id, jobDescription: makeJobDescription({ title }), ...differences });

/** Returns a device that holds these drafts, the first of them open. */
function deviceWith(...held: readonly Draft[]) {
  return deviceWithVersions(memoryVersions(), ...held);
}

function deviceWithVersions(versions: DraftVersions, ...held: readonly Draft[]) {
  const clock = { now: new Date('2026-05-06T07:08:09.000Z') };
  const now = () => clock.now;
  const memory = new MemoryStorage(
    Object.fromEntries(held.map((draft) => [draftKey(draft.id), writeDraft(draft)])),
  );
  const storage = createDraftStorage(memory, now);
  const shadow = memoryShadow();
  const own = openOwnTemplates(memory, now);
  const editor = createEditor(held[0] ?? makeDraft(), Date.now);
  const autosave = startAutosave(editor, storage, now, shadow);
  const drafts = draftActions(editor, autosave, {
    storage,
    shadow,
    loadVersions: () => Promise.resolve(versions),
    loadTemplate: (id) =>
      Promise.resolve({ id, jobDescription: makeJobDescription({ title: id }), suggestions: [], guide: [] }),
    loadOwnTemplates: () => Promise.resolve(own),
    firstTemplateId: 'first',
    createId: countIds('new'),
    now,
  });
  const names = async () => (await drafts.list()).map(({ name }) => name);
  return { clock, memory, storage, shadow, own, editor, drafts, names };
}

describe('the list', () => {
  it('has what was changed last first, with its words and what is open', async () => {
    const { drafts } = deviceWith(
      titled('a', 'Chef in Rome', { changedAt: '2026-01-01T00:00:00.000Z' }),
      titled('b', 'Cook', { changedAt: '2026-02-01T00:00:00.000Z', name: 'Second try', locked: true }),
    );
    expect(await drafts.list()).toEqual([
      {
        id: 'b',
        name: 'Second try',
        changedAt: '2026-02-01T00:00:00.000Z',
        words: 1,
        isOpen: false,
        locked: true,
        isNewer: false,
      },
      {
        id: 'a',
        name: 'Chef in Rome',
        changedAt: '2026-01-01T00:00:00.000Z',
        words: 3,
        isOpen: true,
        locked: false,
        isNewer: false,
      },
    ]);
  });

  it('has a draft of which only the safety copy is left', async () => {
    const { shadow, names } = deviceWith(titled('a', 'Chef'));
    shadow.write(titled('b', 'Cook'));
    expect(new Set(await names())).toEqual(new Set(['Chef', 'Cook']));
  });

  it('has what is not saved yet', async () => {
    const { editor, names } = deviceWith(titled('a', 'Chef'));
    editor.edit((now) => setTitle(now, 'Cook'));
    expect(await names()).toEqual(['Cook']);
  });
});

describe('drafts', () => {
  it('open, and the one before stays as it was left', async () => {
    const { editor, drafts, storage } = deviceWith(titled('a', 'Chef'), titled('b', 'Cook'));
    editor.edit((now) => setTitle(now, 'Head chef'));
    await drafts.goTo({ kind: 'draft', id: 'b' });
    expect(editor.getState().jobDescription.title).toBe('Cook');
    expect(storage.read('a')).toMatchObject({ draft: { jobDescription: { title: 'Head chef' } } });
  });

  it('tell whether what was asked for is open', async () => {
    const { editor, drafts } = deviceWith(titled('a', 'Chef'), titled('b', 'Cook'));
    expect(await drafts.goTo({ kind: 'draft', id: 'b' })).toBe(true);
    expect(await drafts.goTo({ kind: 'draft', id: 'nowhere' })).toBe(false);
    expect(editor.getState().draft.id).toBe('b');
  });

  it('are copied under a name of their own', async () => {
    const { editor, drafts, names } = deviceWith(titled('a', 'Chef'));
    await drafts.duplicate('a');
    expect(editor.getState().draft.id).not.toBe('a');
    expect(new Set(await names())).toEqual(new Set(['Chef', 'Chef, copy']));
  });

  it.each(['a', 'b'])('take a name, and give it up for their title: %s', async (id) => {
    const { drafts, names } = deviceWith(titled('a', 'Chef'), titled('b', 'Chef'));
    await drafts.rename(id, '  Rome ');
    expect(new Set(await names())).toEqual(new Set(['Chef', 'Rome']));
    await drafts.rename(id, ' ');
    expect(await names()).toEqual(['Chef', 'Chef']);
  });

  it.each(['a', 'b'])('are locked and unlocked: %s', async (id) => {
    const { editor, drafts } = deviceWith(titled('a', 'Chef'), titled('b', 'Cook'));
    await drafts.setLocked(id, true);
    await drafts.goTo({ kind: 'draft', id });
    editor.edit((now) => setTitle(now, 'Waiter'));
    expect(editor.getState().jobDescription.title).not.toBe('Waiter');
    editor.setLocked(false);
    editor.edit((now) => setTitle(now, 'Waiter'));
    expect(editor.getState().jobDescription.title).toBe('Waiter');
  });
});

describe('deleting', () => {
  it('puts a draft on the shelf and opens another', async () => {
    const { editor, drafts } = deviceWith(titled('a', 'Chef'), titled('b', 'Cook'));
    await drafts.remove('a');
    expect(editor.getState().draft.id).toBe('b');
    expect((await drafts.list()).find(({ id }) => id === 'a')).toHaveProperty('deletedAt');
    await drafts.bringBack('a');
    expect((await drafts.list()).find(({ id }) => id === 'a')).not.toHaveProperty('deletedAt');
  });

  it('of the only draft opens the first template', async () => {
    const { editor, drafts } = deviceWith(titled('a', 'Chef'));
    await drafts.remove('a');
    expect(editor.getState().jobDescription.title).toBe('first');
  });

  it('for good leaves neither of its copies', async () => {
    const { memory, shadow, drafts } = deviceWith(titled('a', 'Chef'), titled('b', 'Cook'));
    await drafts.remove('b');
    await drafts.removeForGood('b');
    expect(memory.getItem(draftKey('b'))).toBeNull();
    expect(shadow.texts).not.toHaveProperty('b');
  });

  it('waits for no versions where their database is silent, and takes them along where it answers', async () => {
    const removeAll = vi.fn<DraftVersions['removeAll']>(() => new Promise(() => {}));
    const { memory, drafts } = deviceWithVersions(
      { ...memoryVersions(), removeAll },
      titled('a', 'Chef'),
      titled('b', 'Cook'),
    );
    await drafts.removeForGood('b');
    expect(memory.getItem(draftKey('b'))).toBeNull();
    expect(removeAll).toHaveBeenCalledWith('b');
  });

  it('is for good by itself after 30 days, and not before', async () => {
    const { clock, memory, drafts } = deviceWith(titled('a', 'Chef'), titled('b', 'Cook'));
    await drafts.remove('b');
    clock.now = new Date('2026-06-05T07:08:09.000Z');
    await drafts.clearShelf();
    expect(memory.getItem(draftKey('b'))).not.toBeNull();
    clock.now = new Date('2026-06-05T07:08:10.000Z');
    await drafts.clearShelf();
    expect(memory.getItem(draftKey('b'))).toBeNull();
    expect(memory.getItem(draftKey('a'))).not.toBeNull();
  });

  it('frees room at once where there was none', async () => {
    const { memory, editor, drafts } = deviceWith(titled('a', 'Chef'), titled('b', 'Cook'));
    memory.failWith('full');
    editor.edit((now) => setTitle(now, 'Head chef'));
    await drafts.list();
    expect(editor.getState().saving).toMatchObject({ status: 'failed', reason: 'full' });
    memory.failWith(undefined);
    await drafts.removeForGood('b');
    expect(editor.getState().saving.status).toBe('saved');
  });
});

describe('a backup', () => {
  let text: string;
  beforeEach(async () => {
    text = await deviceWith(titled('a', 'Chef'), titled('b', 'Cook')).drafts.backUp();
  });

  it('brings everything to an empty device, once', async () => {
    const { drafts, names } = deviceWith(titled('other', 'Waiter'));
    const templates = { added: 0, newer: 0, older: 0, same: 0, withoutRoom: 0, unreadable: 0 };
    const none = { added: 0, copied: 0, same: 0, broughtBack: 0, withoutRoom: 0, unreadable: 0, templates };
    expect(await drafts.restore(text)).toEqual({ ...none, added: 2 });
    expect(new Set(await names())).toEqual(new Set(['Waiter', 'Chef', 'Cook']));
    expect(await drafts.restore(text)).toEqual({ ...none, same: 2 });
  });

  it('overwrites nothing: what differs comes as a copy, once', async () => {
    const { memory, drafts, names } = deviceWith(titled('a', 'Head chef'), titled('b', 'Cook'));
    const before = memory.getItem(draftKey('a'));
    expect(await drafts.restore(text)).toMatchObject({ added: 0, copied: 1, same: 1 });
    expect(memory.getItem(draftKey('a'))).toBe(before);
    expect((await names()).toSorted()).toEqual(['Chef, from the backup of 5/6/2026', 'Cook', 'Head chef']);
    expect(await drafts.restore(text)).toMatchObject({ added: 0, copied: 0, same: 2 });
  });

  it('holds what is open as it is, and what was set aside', async () => {
    const { memory, editor, drafts } = deviceWith(titled('a', 'Chef'));
    memory.setItem('rolewright:set-aside:2026-01-01T00:00:00.000Z:x', '{ damaged');
    memory.failWith('full');
    editor.edit((now) => setTitle(now, 'Head chef'));
    const full = await drafts.backUp();
    expect(full).toContain('Head chef');
    expect(full).toContain('{ damaged');
  });

  it('brings one’s own templates along, once', async () => {
    const first = deviceWith(titled('a', 'Chef'));
    first.own.add(makeOwnTemplate());
    const other = deviceWith(titled('other', 'Waiter'));
    const whole = await first.drafts.backUp();
    expect(await other.drafts.restore(whole)).toMatchObject({ added: 1, templates: { added: 1, same: 0 } });
    expect(other.own.list()).toEqual(first.own.list());
    expect(await other.drafts.restore(whole)).toMatchObject({ same: 1, templates: { added: 0, same: 1 } });
  });

  it('brings back what was deleted since, as it was', async () => {
    const { drafts, names, storage } = deviceWith(titled('b', 'Cook'), titled('a', 'Chef'));
    await drafts.remove('a');
    expect(await drafts.restore(text)).toMatchObject({ added: 0, copied: 0, same: 1, broughtBack: 1 });
    expect(storage.read('a')).toMatchObject({ status: 'read', draft: { jobDescription: { title: 'Chef' } } });
    expect((await drafts.list()).filter(({ deletedAt }) => deletedAt !== undefined)).toEqual([]);
    expect((await names()).toSorted()).toEqual(['Chef', 'Cook']);

    await drafts.remove('a');
    const whole = await drafts.backUp();
    // It was deleted when it was backed up, so deleted it stays.
    expect(await drafts.restore(whole)).toMatchObject({ same: 2, broughtBack: 0 });
  });

  it('tells of drafts that find no room', async () => {
    const { memory, drafts } = deviceWith(titled('other', 'Waiter'));
    memory.failWith('full');
    expect(await drafts.restore(text)).toMatchObject({ added: 0, withoutRoom: 2 });
  });

  it('is remembered', async () => {
    const { drafts } = deviceWith(titled('a', 'Chef'));
    expect(drafts.lastBackup()).toBeUndefined();
    await drafts.backUp();
    expect(drafts.lastBackup()).toBe('2026-05-06T07:08:09.000Z');
  });
});

describe('what is only looked at', () => {
  it('leaves no trace and cannot be changed until it is made one’s own', async () => {
    const { memory, shadow, editor, drafts, storage } = deviceWith(titled('a', 'Chef'));
    const data = await drafts.link();
    const before = [memory.contents(), { ...shadow.texts }];
    await drafts.goTo({ kind: 'link', data });
    editor.edit((now) => setTitle(now, 'Cook'));
    expect(editor.getState()).toMatchObject({ visit: 'link', jobDescription: { title: 'Chef' } });
    expect(editor.getState().saving).toEqual({ status: 'not-kept' });
    expect([memory.contents(), shadow.texts]).toEqual(before);
    drafts.makeMine();
    expect(storage.ids()).toHaveLength(2);
    expect(editor.getState().saving.status).toBe('saved');
  });

  it('is a draft of a newer version, of which a copy can be changed', async () => {
    const { memory, editor, drafts } = deviceWith(titled('a', 'Chef'), titled('b', 'Cook'));
    const newer = writeDraft(titled('b', 'Cook')).replace(
      `"schemaVersion":${schemaVersion}`,
      '"schemaVersion":999',
    );
    memory.setItem(draftKey('b'), newer);
    await drafts.goTo({ kind: 'draft', id: 'b' });
    expect(editor.getState()).toMatchObject({ visit: 'newer', jobDescription: { title: 'Cook' } });
    await drafts.rename('b', 'Mine');
    await drafts.remove('b');
    expect(memory.getItem(draftKey('b'))).toBe(newer);
    drafts.makeMine();
    editor.edit((now) => setTitle(now, 'Head cook'));
    await drafts.list();
    expect(memory.getItem(draftKey('b'))).toBe(newer);
    expect(editor.getState().draft).toMatchObject({ name: 'Cook, copy' });
  });
});
