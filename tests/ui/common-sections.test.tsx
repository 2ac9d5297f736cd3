// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderApp } from '../support/render-app';

it('adds a section that is often there with its first row in hand, and offers it no more', async () => {
  const { editor, user } = renderApp();
  expect(screen.queryByRole('button', { name: 'Responsibilities' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Interview process' }));
  const added = editor.getState().jobDescription.sections.at(-1);
  expect(added).toMatchObject({ heading: { text: 'Interview process' }, rows: [{ kind: 'number' }] });
  expect(screen.getByRole('textbox', { name: 'Interview process, item 1' })).toHaveFocus();
  expect(screen.queryByRole('button', { name: 'Interview process' })).toBeNull();
  editor.undo();
  expect(await screen.findByRole('button', { name: 'Interview process' })).toBeVisible();
});

it('duplicates a section below it, with ids of its own', async () => {
  const { editor, user } = renderApp();
  await user.click(screen.getByRole('button', { name: 'Move section Perks' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Duplicate section' }));
  const { sections } = editor.getState().jobDescription;
  const [first, second] = sections.filter(({ heading }) => heading.text === 'Perks');
  expect(sections.indexOf(second as never)).toBe(sections.indexOf(first as never) + 1);
  expect(second?.rows.map(({ content }) => content)).toEqual(first?.rows.map(({ content }) => content));
  expect(new Set([first?.id, second?.id, ...(first?.rows ?? []).map(({ id }) => id)]).size).toBe(6);
  expect(second?.rows[0]?.id).not.toBe(first?.rows[0]?.id);
});
