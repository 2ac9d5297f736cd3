import { expect, it } from 'vitest';
import { createEditor } from '../../src/store/editor';
import { tellOfTabs } from '../../src/store/tell-of-tabs';
import { makeDraft } from '../support/parts';

/** Returns an editor, what it has told the other tabs, and how another tab answers. */
function openAmongTabs() {
  const editor = createEditor(makeDraft({ id: 'a' }), Date.now);
  const announced: string[] = [];
  let answer: (id: string) => void = () => {};
  tellOfTabs(editor, (onShared) => {
    answer = onShared;
    return { announce: (id) => announced.push(id) };
  });
  return { editor, announced, answer: (id: string) => answer(id) };
}

it('tells the other tabs which draft is open, and nothing of what is only looked at', () => {
  const { editor, announced } = openAmongTabs();
  editor.open(makeDraft({ id: 'b' }));
  editor.open(makeDraft({ id: 'c' }), 'link');
  editor.fork('c');
  expect(announced).toEqual(['a', 'b', 'c']);
});

it('says once for each draft that it is open elsewhere', () => {
  const { editor, answer } = openAmongTabs();
  answer('a');
  const [notice] = editor.getState().notices;
  expect(notice?.text).toContain('open in another tab');
  if (notice !== undefined) editor.dismiss(notice);
  answer('a');
  expect(editor.getState().notices).toEqual([]);
  answer('b');
  expect(editor.getState().notices).toEqual([notice]);
});
