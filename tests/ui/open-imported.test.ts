// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { openImported } from '../../src/ui/import/open-imported';
import { makeJobDescription } from '../support/parts';
import { pageParts } from '../support/render-app';

it('offers to take an import back as long as its draft is open', async () => {
  const { editor, drafts } = pageParts();
  const texts = () => editor.getState().notices.map(({ text }) => text);
  const { id: before } = editor.getState().draft;
  await openImported('“cook.md”', makeJobDescription({ title: 'Cook' }), editor, drafts);
  expect(texts()).toEqual([expect.stringContaining('“cook.md” is open as a new draft')]);
  const { id } = editor.getState().draft;
  drafts.openBlank();
  expect(texts()).toEqual([]);

  await drafts.goTo({ kind: 'draft', id });
  await openImported('“chef.md”', makeJobDescription({ title: 'Chef' }), editor, drafts);
  editor.undo();
  await expect.poll(() => editor.getState().draft.id).toBe(id);
  await expect.poll(texts).toEqual([expect.stringContaining('“chef.md” is not imported')]);
  expect(before).not.toBe(id);
});
