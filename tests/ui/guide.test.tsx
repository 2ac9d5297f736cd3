// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderApp } from '../support/render-app';

async function openGuide() {
  const app = renderApp();
  await app.user.click(screen.getByRole('tab', { name: 'Guide' }));
  const panel = screen.getByRole('tabpanel', { name: 'Guide' });
  await within(panel).findAllByRole('heading');
  return { ...app, panel };
}

it('is searched by words of questions and answers', async () => {
  const { user, panel } = await openGuide();
  const search = within(panel).getByRole('searchbox', { name: 'Search the guide' });
  await user.type(search, 'SCIENCE <b>');
  expect(within(panel).queryAllByRole('heading')).toEqual([]);
  expect(panel).toHaveTextContent('No question or answer holds these words.');
  await user.clear(search);
  // "open source" stands in one answer and in no question.
  await user.type(search, 'source OPEN');
  expect(within(panel).getAllByRole('heading')).toHaveLength(1);
  expect(panel).toHaveTextContent('1 of 5 questions');
});

it('puts a question and its answer into the posting in one step', async () => {
  const { user, panel, editor } = await openGuide();
  const question = 'What are the warning signs in an interview?';
  const sections = () => editor.getState().jobDescription.sections;
  const count = sections().length;
  await user.click(within(panel).getByRole('button', { name: `Put it in the posting: ${question}` }));
  const [first, answer] = sections().at(-1)?.rows ?? [];
  expect(sections().at(-1)?.heading.text).toBe('Questions and answers');
  expect(first).toMatchObject({
    kind: 'paragraph',
    included: true,
    content: { text: question, marks: [{ type: 'strong', start: 0, end: question.length }] },
  });
  expect(answer?.content.text).toMatch(/^Watch for candidates/);
  expect(editor.getState().announcement.text).toBe(`Added to Questions and answers: ${question}`);
  const button = within(panel).getByRole('button', { name: `In your draft: ${question}` });
  expect(button).toHaveFocus();
  await user.click(button);
  await user.click(within(panel).getAllByRole('button', { name: /^Put it in the posting/ })[0] ?? panel);
  expect(sections()).toHaveLength(count + 1);
  expect(sections().at(-1)?.rows).toHaveLength(4);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(sections()).toHaveLength(count);
});
