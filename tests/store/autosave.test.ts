import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setTitle } from '../../src/document/title-edits';
import { createDraftStorage } from '../../src/drafts/draft-storage';
import { retryDelay, saveDelay, startAutosave } from '../../src/store/autosave';
import { createEditor } from '../../src/store/editor';
import { memoryShadow } from '../support/memory-shadow';
import { MemoryStorage } from '../support/memory-storage';
import { makeDraft } from '../support/parts';

const now = () => new Date();

/** Returns an editor that is saved to a storage of its own, with a count of the saves. */
function openSaved() {
  const memory = new MemoryStorage();
  const storage = createDraftStorage(memory, now);
  const save = vi.fn<typeof storage.save>(storage.save);
  const editor = createEditor(makeDraft(), Date.now);
  const { flush } = startAutosave(editor, { ...storage, save }, now);
  const type = (title: string) => editor.edit((before) => setTitle(before, title));
  const savedTitle = (id = 'draft-1') => {
    const result = storage.read(id);
    return result.status === 'read' ? result.draft.jobDescription.title : undefined;
  };
  const status = () => editor.getState().saving.status;
  return { memory, save, editor, flush, type, savedTitle, status };
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-05-06T07:00:00.000Z') });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('saving by itself', () => {
  it('saves once at the start, so that a new draft is there after a crash', () => {
    const { save, editor, savedTitle } = openSaved();
    expect(save).toHaveBeenCalledTimes(1);
    expect(savedTitle()).toBe('Engineer');
    expect(editor.getState().saving).toEqual({ status: 'saved', at: now() });
  });

  it('saves soon after a change, with the next revision and the time', () => {
    const { editor, type, savedTitle, status } = openSaved();
    type('Chef');
    expect(status()).toBe('saving');
    vi.advanceTimersByTime(saveDelay - 1);
    expect(savedTitle()).toBe('Engineer');
    vi.advanceTimersByTime(1);
    expect(savedTitle()).toBe('Chef');
    expect(status()).toBe('saved');
    expect(editor.getState().draft).toMatchObject({ revision: 5, changedAt: now().toISOString() });
  });

  it('goes on saving while somebody types without a pause', () => {
    const { save, type, savedTitle } = openSaved();
    for (let stroke = 1; stroke <= 30; stroke += 1) {
      type(`Chef ${stroke}`);
      vi.advanceTimersByTime(100);
    }
    expect(save).toHaveBeenCalledTimes(1 + 3000 / saveDelay);
    expect(savedTitle()).toBe('Chef 30');
  });

  it('writes nothing where nothing has changed', () => {
    const { save, editor, flush } = openSaved();
    editor.announce('Hello');
    editor.requestFocus({ field: 'title' });
    editor.notify({ text: 'Hello' });
    editor.edit((same) => same);
    vi.advanceTimersByTime(60_000);
    flush();
    expect(save).toHaveBeenCalledTimes(1);
  });

  it('saves what an undo brings back', () => {
    const { editor, type, savedTitle } = openSaved();
    type('Chef');
    vi.advanceTimersByTime(saveDelay);
    editor.undo();
    vi.advanceTimersByTime(saveDelay);
    expect(savedTitle()).toBe('Engineer');
  });

  it('saves at once when it is asked to, and not again after', () => {
    const { save, flush, type, savedTitle } = openSaved();
    type('Chef');
    flush();
    expect(savedTitle()).toBe('Chef');
    vi.advanceTimersByTime(60_000);
    expect(save).toHaveBeenCalledTimes(2);
  });

  it('saves another draft that is opened under its own id', () => {
    const { editor, savedTitle } = openSaved();
    const other = makeDraft({ id: 'draft-2' });
    editor.open({ ...other, jobDescription: { ...other.jobDescription, title: 'Cook' } });
    vi.advanceTimersByTime(saveDelay);
    expect([savedTitle('draft-1'), savedTitle('draft-2')]).toEqual(['Engineer', 'Cook']);
  });
});

describe('saving that fails', () => {
  it.each(['full', 'forbidden'] as const)('says why: %s', (reason) => {
    const { memory, editor, type, savedTitle } = openSaved();
    memory.failWith(reason);
    type('Chef');
    vi.advanceTimersByTime(saveDelay);
    expect(editor.getState().saving).toEqual({ status: 'failed', reason, isInShadow: false });
    memory.failWith(undefined);
    expect(savedTitle()).toBe('Engineer');
  });

  it('is tried again by itself until it works', () => {
    const { memory, editor, type, savedTitle, status } = openSaved();
    memory.failWith('full');
    type('Chef');
    vi.advanceTimersByTime(saveDelay + 2 * retryDelay);
    expect(status()).toBe('failed');
    memory.failWith(undefined);
    vi.advanceTimersByTime(retryDelay);
    expect(status()).toBe('saved');
    expect(savedTitle()).toBe('Chef');
    expect(editor.getState().draft.revision).toBe(5);
  });

  it('says that it failed while the typing goes on', () => {
    const { memory, type, status } = openSaved();
    memory.failWith('full');
    type('Chef');
    vi.advanceTimersByTime(saveDelay);
    type('Chefs');
    expect(status()).toBe('failed');
  });

  it('is tried again at once when it is asked to', () => {
    const { memory, flush, type, savedTitle } = openSaved();
    memory.failWith('full');
    type('Chef');
    flush();
    memory.failWith(undefined);
    flush();
    expect(savedTitle()).toBe('Chef');
  });
});

describe('the safety copy', () => {
  /** Returns an editor that is saved to a storage and a shadow, both of which can be made to fail. */
  function openTwice() {
    const memory = new MemoryStorage();
    const shadow = memoryShadow();
    const editor = createEditor(makeDraft(), Date.now);
    startAutosave(editor, createDraftStorage(memory, now), now, shadow);
    const type = (title: string) => editor.edit((before) => setTitle(before, title));
    return { memory, shadow, editor, type };
  }

  it('takes each change at once', () => {
    const { shadow, type } = openTwice();
    type('C');
    expect(shadow.texts['draft-1']).toContain('"title":"C"');
    type('Ch');
    expect(shadow.texts['draft-1']).toContain('"title":"Ch"');
  });

  it('is enough where local storage is forbidden, and the status says so', () => {
    const { memory, editor, type } = openTwice();
    memory.failWith('forbidden');
    type('Chef');
    vi.advanceTimersByTime(saveDelay);
    expect(editor.getState().saving).toMatchObject({ status: 'saved', missing: 'storage' });
    memory.failWith(undefined);
    vi.advanceTimersByTime(retryDelay);
    expect(editor.getState().saving).toEqual({ status: 'saved', at: now() });
  });

  it('is told of where local storage is full', () => {
    const { memory, editor, type } = openTwice();
    memory.failWith('full');
    type('Chef');
    vi.advanceTimersByTime(saveDelay);
    expect(editor.getState().saving).toEqual({ status: 'failed', reason: 'full', isInShadow: true });
  });

  it('is tried again with local storage where both have failed', () => {
    const { memory, shadow, editor, type } = openTwice();
    memory.failWith('forbidden');
    shadow.works = false;
    type('Chef');
    vi.advanceTimersByTime(saveDelay);
    expect(editor.getState().saving).toEqual({ status: 'failed', reason: 'forbidden', isInShadow: false });
    shadow.works = true;
    vi.advanceTimersByTime(retryDelay);
    expect(editor.getState().saving).toMatchObject({ status: 'saved', missing: 'storage' });
    expect(shadow.texts['draft-1']).toContain('"title":"Chef"');
  });

  it('that is not kept is told of, while the draft is saved', () => {
    const { shadow, editor, type } = openTwice();
    shadow.works = false;
    type('Chef');
    vi.advanceTimersByTime(saveDelay);
    expect(editor.getState().saving).toEqual({ status: 'saved', at: now(), missing: 'shadow' });
  });
});

describe('another tab', () => {
  /** Another tab saves the next revision of the stored draft. */
  function saveElsewhere(memory: MemoryStorage, title: string) {
    const storage = createDraftStorage(memory, now);
    const result = storage.read('draft-1');
    if (result.status !== 'read') throw new Error('The draft is not stored');
    const { draft } = result;
    const changed = {
      ...draft,
      revision: draft.revision + 1,
      jobDescription: { ...draft.jobDescription, title },
    };
    storage.save(changed);
    return changed;
  }

  it('is followed while nothing here is unsaved', () => {
    const memory = new MemoryStorage();
    const editor = createEditor(makeDraft(), Date.now);
    const { follow } = startAutosave(editor, createDraftStorage(memory, now), now);
    follow(saveElsewhere(memory, 'Chef'));
    expect(editor.getState().jobDescription.title).toBe('Chef');
    expect(editor.getState().saving.status).toBe('saved');
    expect(editor.getState().notices).toEqual([]);
  });

  it('does not take the place of what is not saved here; both are kept', () => {
    const memory = new MemoryStorage();
    const editor = createEditor(makeDraft(), Date.now);
    const { follow } = startAutosave(editor, createDraftStorage(memory, now), now);
    editor.edit((before) => setTitle(before, 'Waiter'));
    follow(saveElsewhere(memory, 'Chef'));
    expect(editor.getState().jobDescription.title).toBe('Waiter');
    vi.advanceTimersByTime(saveDelay);
    const { draft, saving } = editor.getState();
    expect(saving.status).toBe('saved');
    expect(draft.id).not.toBe('draft-1');
    expect(draft.name).toMatch(/^Waiter, changed in a second tab at /);
    const storage = createDraftStorage(memory, now);
    const titles = storage.ids().map((id) => {
      const result = storage.read(id);
      return result.status === 'read' ? result.draft.jobDescription.title : undefined;
    });
    expect(new Set(titles)).toEqual(new Set(['Chef', 'Waiter']));
  });

  it('that deletes the draft leaves it open here, and a change brings it back', () => {
    const memory = new MemoryStorage();
    const storage = createDraftStorage(memory, now);
    const editor = createEditor(makeDraft(), Date.now);
    const { follow } = startAutosave(editor, storage, now);
    const there = { ...saveElsewhere(memory, 'Engineer'), deletedAt: now().toISOString() };
    follow({ ...there, revision: there.revision + 1 });
    expect(editor.getState().notices).toMatchObject([{ text: expect.stringContaining('deleted') }]);
    editor.edit((before) => setTitle(before, 'Back again'));
    vi.advanceTimersByTime(saveDelay);
    expect(storage.read('draft-1')).toMatchObject({ draft: { jobDescription: { title: 'Back again' } } });
    expect(memory.getItem('rolewright:draft:draft-1')).not.toContain('deletedAt');
  });

  it('writes nothing when it only opens what is stored', () => {
    const { memory } = openSaved();
    const before = memory.contents();
    const storage = createDraftStorage(memory, now);
    const result = storage.read('draft-1');
    if (result.status !== 'read') throw new Error('The draft is not stored');
    startAutosave(createEditor(result.draft, Date.now), storage, now);
    expect(memory.contents()).toEqual(before);
  });
});
