import { expect, it } from 'vitest';
import { createEditor } from '../../src/store/editor';
import { reviewActions } from '../../src/store/review-actions';
import { makeDraft, makeJobDescription, makeRow, makeSection } from '../support/parts';

it('brings back replaced words where they stood and not where the caret was', () => {
  const [mended, elsewhere] = [makeRow('A sales rockstar.'), makeRow('A fast oven.')];
  const jobDescription = makeJobDescription({ sections: [makeSection('Tasks', [mended, elsewhere])] });
  const editor = createEditor(makeDraft({ jobDescription }), Date.now);
  editor.noteCaret({ field: elsewhere.id, start: 3, end: 3 });
  reviewActions(editor).replace([{ at: mended.id, start: 8, end: 16, text: 'expert' }], 'told');
  expect(editor.getState().jobDescription.sections[0]!.rows[0]!.content.text).toBe('A sales expert.');
  editor.undo();
  expect(editor.getState().focus).toEqual({ field: mended.id, start: 8, end: 16 });
  editor.redo();
  expect(editor.getState().focus).toEqual({ field: mended.id, start: 8, end: 14 });
});
