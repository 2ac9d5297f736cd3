import { describe, expect, it } from 'vitest';
import { setTitle } from '../../src/document/title-edits';
import { createEditor } from '../../src/store/editor';
import type { Place } from '../../src/store/history';
import { makeDraft } from '../support/parts';

const caret = (start: number): Place => ({ field: 'title', start, end: start });

function openEditor() {
  const clock = { time: 0 };
  const editor = createEditor(makeDraft(), () => clock.time);
  const title = () => editor.getState().jobDescription.title;
  const retitle = (text: string, options?: Parameters<typeof editor.edit>[1]) =>
    editor.edit((now) => setTitle(now, text), options);
  return { clock, editor, title, retitle };
}

describe('an editor', () => {
  it('opens with a draft, not saved yet, and nothing to undo', () => {
    const { jobDescription, ...draft } = makeDraft();
    expect(openEditor().editor.getState()).toMatchObject({
      draft,
      jobDescription,
      saving: { status: 'saving' },
      notices: [],
      history: { past: [], future: [] },
    });
  });

  it('takes back that a draft was opened once no step is left to undo', () => {
    const { editor, title, retitle } = openEditor();
    let times = 0;
    editor.offerTakeBack(() => (times += 1));
    const before = title();
    retitle('Chef');
    editor.undo();
    expect(title()).toBe(before);
    expect(times).toBe(0);
    editor.undo();
    expect(times).toBe(1);
    // Another draft has nothing to do with it.
    editor.open(makeDraft({ id: 'other' }));
    editor.undo();
    expect(times).toBe(1);
  });

  it('undoes and redoes an edit', () => {
    const { editor, title, retitle } = openEditor();
    const before = editor.getState().jobDescription;
    retitle('Chef');
    const after = editor.getState().jobDescription;
    editor.undo();
    expect(editor.getState().jobDescription).toBe(before);
    expect(editor.getState().announcement.text).toBe('Undone');
    editor.redo();
    expect(editor.getState().jobDescription).toBe(after);
    expect(editor.getState().announcement.text).toBe('Redone');
    expect(title()).toBe('Chef');
  });

  it('changes nothing at all where there is nothing to undo or redo', () => {
    const { editor } = openEditor();
    const state = editor.getState();
    editor.undo();
    editor.redo();
    expect(editor.getState()).toBe(state);
  });

  it('makes no step of an edit that changes nothing', () => {
    const { editor, retitle } = openEditor();
    const state = editor.getState();
    retitle('Engineer', { announce: 'Changed', after: caret(1), moveFocus: true });
    expect(editor.getState()).toBe(state);
  });

  it('keeps what can be redone through an edit that changes nothing', () => {
    const { editor, title, retitle } = openEditor();
    retitle('Chef');
    editor.undo();
    retitle('Engineer');
    editor.redo();
    expect(title()).toBe('Chef');
  });

  it('joins fast typing into one step, by the clock that it is given', () => {
    const { clock, editor, title, retitle } = openEditor();
    retitle('C', { burst: 'title' });
    clock.time = 500;
    retitle('Ch', { burst: 'title' });
    clock.time = 2000;
    retitle('Che', { burst: 'title' });
    editor.undo();
    expect(title()).toBe('Ch');
    editor.undo();
    expect(title()).toBe('Engineer');
  });

  it('brings the caret back to where a step began, and to where it ended', () => {
    const { editor, retitle } = openEditor();
    editor.noteCaret(caret(3));
    retitle('Chef', { after: caret(4) });
    editor.undo();
    expect(editor.getState().focus).toEqual(caret(3));
    editor.redo();
    expect(editor.getState().focus).toEqual(caret(4));
  });

  it('moves the focus where an edit asks for it and not otherwise', () => {
    const { editor, retitle } = openEditor();
    retitle('Chef', { after: caret(4) });
    expect(editor.getState().focus).toBeUndefined();
    retitle('Cook', { after: caret(2), moveFocus: true });
    expect(editor.getState().focus).toEqual(caret(2));
  });

  it('makes a new request of each one for the same place', () => {
    const { editor } = openEditor();
    const place = caret(1);
    editor.requestFocus(place);
    const first = editor.getState().focus;
    editor.requestFocus(place);
    expect(editor.getState().focus).toEqual(first);
    expect(editor.getState().focus).not.toBe(first);
  });

  it('says the same again as something new', () => {
    const { editor } = openEditor();
    editor.announce('Already at the top');
    const first = editor.getState().announcement;
    editor.announce('Already at the top');
    expect(first.text).toBe('Already at the top');
    expect(editor.getState().announcement.text).toBe(first.text);
    expect(editor.getState().announcement).not.toEqual(first);
  });

  it('shows notices until each is put away', () => {
    const { editor } = openEditor();
    const notices = [{ text: 'one' }, { text: 'two' }, { text: 'one' }] as const;
    notices.forEach(editor.notify);
    editor.dismiss(notices[0]);
    expect(editor.getState().notices).toEqual([notices[1], notices[2]]);
  });

  it('remembers the revision that was saved', () => {
    const { editor } = openEditor();
    editor.setRevision(4, '2026-06-07T08:09:10.000Z');
    expect(editor.getState().draft).toMatchObject({
      id: 'draft-1',
      revision: 4,
      changedAt: '2026-06-07T08:09:10.000Z',
    });
  });
});

it('tells the same sentence once, but keeps each text that can be downloaded', () => {
  const { editor } = openEditor();
  const withFile = (fileName: string) => ({ text: 'two', download: { fileName, text: '' } });
  for (const notice of [{ text: 'one' }, withFile('a'), withFile('b'), { text: 'one' }])
    editor.notify(notice);
  expect(editor.getState().notices).toEqual([withFile('a'), withFile('b'), { text: 'one' }]);
});

describe('an editor that opens another draft', () => {
  const other = makeDraft({ id: 'draft-2', revision: 9 });

  it('has it in place of the first, without its history', () => {
    const { editor, retitle } = openEditor();
    retitle('Chef');
    editor.open(other);
    editor.undo();
    expect(editor.getState()).toMatchObject({
      draft: { id: 'draft-2', revision: 9 },
      jobDescription: other.jobDescription,
      saving: { status: 'saving' },
    });
  });

  it('keeps the notices', () => {
    const { editor } = openEditor();
    editor.notify({ text: 'one' });
    editor.open(other);
    expect(editor.getState().notices).toEqual([{ text: 'one' }]);
  });

  it('forgets where the caret was in the first', () => {
    const { editor, retitle } = openEditor();
    editor.noteCaret({ field: 'a row of the first', start: 1, end: 1 });
    editor.open(other);
    retitle('Chef');
    editor.undo();
    expect(editor.getState().focus).toBeUndefined();
  });
});
