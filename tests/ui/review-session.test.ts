import { afterEach, expect, it, vi } from 'vitest';
import { setRowContent } from '../../src/document/row-edits';
import { plainText } from '../../src/document/rich-text';
import { textBurst } from '../../src/store/edit-options';
import { createEditor } from '../../src/store/editor';
import { createReviewSession, restToFinish } from '../../src/ui/panel/review/review-session';
import { makeDraft, makeJobDescription, makeRow, makeSection } from '../support/parts';

afterEach(() => vi.useRealTimers());

it('tells of a word that was being written as it began, once that rests', () => {
  vi.useFakeTimers();
  const jobDescription = makeJobDescription({ sections: [makeSection('Tasks', [makeRow('Lead')])] });
  const editor = createEditor(makeDraft({ jobDescription }), Date.now);
  const text = 'Lead as our chairman';
  editor.edit((document) => setRowContent(document, 'Lead', plainText(text)), {
    ...textBurst('Lead'),
    after: { field: 'Lead', start: text.length, end: text.length },
  });
  const session = createReviewSession(editor);
  const words = () => session.getState().words.map((found) => found.words);
  expect(words()).toEqual([]);
  vi.advanceTimersByTime(restToFinish);
  expect(words()).toEqual(['chairman']);
});
