// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Detail } from '../../src/document/job-description';
import { plainText } from '../../src/document/rich-text';
import { setRowContent } from '../../src/document/row-edits';
import { newDraft } from '../../src/store/new-draft';
import { textBurst } from '../../src/store/edit-options';
import { createEditor } from '../../src/store/editor';
import { createReviewSession } from '../../src/ui/panel/review/review-session';
import { renderApp } from '../support/render-app';

const row = (id: string, text: string) => ({
  id,
  kind: 'bullet' as const,
  content: plainText(text),
  indent: 0 as const,
  included: true,
});

function editorWith(texts: readonly string[], heading = 'Requirements', details: readonly Detail[] = []) {
  const rows = texts.map((text, index) => row(`row-${index}`, text));
  const section = { id: 'section', heading: plainText(heading), level: 2 as const, included: true, rows };
  return createEditor(
    newDraft('draft', { title: 'Cook', details, sections: [section] }, new Date(0)),
    Date.now,
  );
}

async function openReview(texts: readonly string[], heading?: string) {
  const app = renderApp(editorWith(texts, heading));
  await app.user.click(screen.getByRole('tab', { name: 'Review' }));
  const panel = screen.getByRole('tabpanel', { name: 'Review' });
  await within(panel).findByText(/pay: missing\.$/i, { selector: 'p' });
  const textOf = (at: number) => app.editor.getState().jobDescription.sections[0]?.rows[at]?.content.text;
  return { ...app, panel, textOf };
}

beforeEach(() => window.localStorage.clear());

it('tells what it found where it stands, in document order, with its weight and reason, and no score', async () => {
  const { panel } = await openReview(['Our chairman signs.', 'A sales rockstar.', 'A fast oven.']);
  expect(within(panel).getByText('1 to fix, 1 of style, pay: missing.')).toBeVisible();
  const names = within(panel).getAllByRole('button', { name: /^Go to “/ });
  expect(names.map(({ textContent }) => textContent)).toEqual([
    '“chairman”To fix · Gendered words',
    '“rockstar”Style · Jargon',
  ]);
  expect(within(panel).getByRole('heading', { name: 'Requirements' })).toBeVisible();
  expect(panel).toHaveTextContent('many laws ask for titles that name none');
  expect(panel).not.toHaveTextContent('%');
});

it('mends with one click, in one step', async () => {
  const { panel, user, editor, textOf } = await openReview(['Our chairman signs.']);
  await user.click(within(panel).getByRole('button', { name: 'Replace “chairman” with “chair”' }));
  expect(textOf(0)).toBe('Our chair signs.');
  expect(within(panel).queryByRole('button', { name: 'Go to “chairman”' })).toBeNull();
  editor.undo();
  expect(textOf(0)).toBe('Our chairman signs.');
});

it('mends all that is safe in one step', async () => {
  const { panel, user, editor, textOf } = await openReview([
    'A house with many actresses, and an actress.',
    'Our evening cameraman.',
  ]);
  await user.click(within(panel).getByRole('button', { name: /^Fix all safe/ }));
  expect(textOf(0)).toBe('A house with many actors, and an actor.');
  expect(textOf(1)).toBe('Our evening camera operator.');
  editor.undo();
  expect(textOf(1)).toBe('Our evening cameraman.');
  expect(textOf(0)).toBe('A house with many actresses, and an actress.');
});

it('keeps one finding with the draft, for a reason, and never flags another on this device, until all are asked for', async () => {
  const { panel, user, editor } = await openReview([
    'Our chairman signs.',
    'One more chairman.',
    'A sales rockstar.',
  ]);
  await user.click(within(panel).getAllByText(/Based on a law/)[0]!);
  await user.type(within(panel).getAllByLabelText('Why it stays, if you like')[0]!, 'That is his title');
  await user.click(within(panel).getAllByRole('button', { name: 'Keep “chairman” here' })[0]!);
  expect(within(panel).getAllByRole('button', { name: 'Go to “chairman”' })).toHaveLength(1);
  expect(editor.getState().draft.keptFindings).toEqual([
    { at: 'row-0', rule: 'gendered.chairman', words: 'chairman', reason: 'That is his title' },
  ]);
  expect(within(panel).getByText('That is his title')).toBeVisible();
  await user.click(within(panel).getAllByText(/A matter of style/)[0]!);
  await user.click(within(panel).getByRole('button', { name: 'Never flag “rockstar”' }));
  expect(within(panel).queryByRole('button', { name: 'Go to “rockstar”' })).toBeNull();
  expect(window.localStorage.getItem('rolewright:review-choices')).toContain('jargon.rockstar');
  await user.click(within(panel).getByRole('button', { name: 'Flag “chairman” again' }));
  expect(within(panel).getAllByRole('button', { name: 'Go to “chairman”' })).toHaveLength(2);
  await user.click(within(panel).getByRole('button', { name: 'Show all again' }));
  expect(within(panel).getByRole('button', { name: 'Go to “rockstar”' })).toBeVisible();
  expect(within(panel).queryByRole('heading', { name: 'Left as written' })).toBeNull();
});

it('leaves what the whole posting lacks as it is, too', async () => {
  const { panel, user, editor } = await openReview(['A fast oven.']);
  await user.click(within(panel).getByRole('button', { name: 'Keep “Pay: missing” here' }));
  expect(within(panel).queryByRole('button', { name: 'Add “Salary range”' })).toBeNull();
  expect(editor.getState().draft.keptFindings).toEqual([{ at: '', rule: 'pay', words: '' }]);
  expect(within(panel).getByRole('button', { name: 'Flag Pay: missing again' })).toBeInTheDocument();
});

it('asks with proper inputs for what is missing', async () => {
  const { panel, user } = await openReview(['A fast oven.']);
  await user.click(within(panel).getByRole('button', { name: 'Add “Salary range”' }));
  expect(await screen.findByRole('dialog', { name: /Salary range/ })).toBeVisible();
});

it('asks to fill in a detail that stands there empty', async () => {
  const pay = { id: 'pay', label: 'Salary', value: plainText(''), included: true };
  const { user } = renderApp(editorWith(['A fast oven.'], undefined, [pay]));
  await user.click(screen.getByRole('tab', { name: 'Review' }));
  expect(await screen.findByRole('button', { name: 'Fill in “Salary range”' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Add “Salary range”' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Add “Apply by”' })).toBeVisible();
});

it('does not flag a word before it is finished', () => {
  vi.useFakeTimers();
  try {
    const editor = editorWith(['Be a ']);
    const review = createReviewSession(editor);
    const typed = (text: string) =>
      editor.edit((now) => setRowContent(now, 'row-0', plainText(text)), {
        ...textBurst('row-0'),
        after: { field: 'row-0', start: text.length, end: text.length },
      });
    const told = () => review.getState().words.map(({ words }) => words);
    typed('Be a rockstar');
    vi.advanceTimersByTime(500);
    expect(told()).toEqual([]);
    typed('Be a rockstar ');
    vi.advanceTimersByTime(500);
    expect(told()).toEqual(['rockstar']);
    typed('Be a rockstar and a ninja');
    vi.advanceTimersByTime(500);
    expect(told()).toEqual(['rockstar']);
    // The writer rests.
    vi.advanceTimersByTime(2000);
    expect(told()).toEqual(['rockstar', 'ninja']);
  } finally {
    vi.useRealTimers();
  }
});

it('moves what reads as welcome to nice to have', async () => {
  const { panel, user, editor } = await openReview(['Cook on the line', 'Wine knowledge is a plus']);
  await user.click(within(panel).getByRole('button', { name: 'Move 1 item to nice to have' }));
  const { sections } = editor.getState().jobDescription;
  expect(sections.map(({ heading, rows }) => [heading.text, rows.length])).toEqual([
    ['Requirements', 1],
    ['Nice to have', 1],
  ]);
});

it('follows what is written', async () => {
  const { panel, editor } = await openReview(['A fast oven.']);
  editor.edit((now) => ({ ...now, title: 'Cleaning lady' }));
  expect(await within(panel).findByRole('button', { name: 'Go to “Cleaning lady”' })).toBeVisible();
});

it('takes choices that cannot be read for none', async () => {
  window.localStorage.setItem('rolewright:review-choices', '{"never":7');
  const { panel } = await openReview(['Our chairman signs.']);
  expect(within(panel).getByRole('button', { name: 'Go to “chairman”' })).toBeVisible();
});

/** Types a text into the first row, which the review looks at a little later. */
function typeFirst(editor: ReturnType<typeof editorWith>, text: string) {
  act(() => editor.edit((now) => setRowContent(now, 'row-0', plainText(text)), textBurst('row-0')));
}

it('mends what was found where it stands by now, with typing a moment ago', async () => {
  const { panel, editor, textOf } = await openReview(['Our chairman signs.']);
  typeFirst(editor, 'Today our good old chairman signs.');
  fireEvent.click(within(panel).getByRole('button', { name: 'Replace “chairman” with “chair”' }));
  expect(textOf(0)).toBe('Today our good old chair signs.');
});

it('leaves a text alone from which what was found has gone a moment ago', async () => {
  const { panel, editor, textOf } = await openReview(['Our chairman signs.']);
  typeFirst(editor, 'Our board signs.');
  fireEvent.click(within(panel).getByRole('button', { name: 'Replace “chairman” with “chair”' }));
  expect(textOf(0)).toBe('Our board signs.');
});

it('tells of the text as undo has left it, not of what was typed before', async () => {
  const { panel, editor } = await openReview(['Our chairman signs.']);
  typeFirst(editor, 'Our board signs.');
  act(() => editor.undo());
  await act(() => new Promise((resolve) => setTimeout(resolve, 700)));
  expect(within(panel).getByRole('button', { name: 'Go to “chairman”' })).toBeInTheDocument();
});
