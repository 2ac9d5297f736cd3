// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderApp } from '../support/render-app';

it('offers back what was removed, until something else is changed', async () => {
  const { user, editor } = renderApp();
  const sections = () => editor.getState().jobDescription.sections.length;
  const before = sections();
  await user.click(screen.getByRole('button', { name: 'Remove section Perks' }));
  expect(sections()).toBe(before - 1);
  await user.click(await screen.findByRole('button', { name: 'Bring it back' }));
  expect(sections()).toBe(before);
  expect(screen.queryByRole('button', { name: 'Bring it back' })).toBeNull();

  await user.click(screen.getByRole('button', { name: 'Remove section Perks' }));
  await user.click(await screen.findByRole('button', { name: 'Close the note' }));
  expect(screen.queryByRole('button', { name: 'Bring it back' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Undo' }));

  await user.click(screen.getByRole('button', { name: 'Remove section Perks' }));
  expect(await screen.findByText('Section removed: Perks')).toBeVisible();
  act(() => editor.edit((now) => ({ ...now, title: 'Cook' })));
  expect(screen.queryByRole('button', { name: 'Bring it back' })).toBeNull();
});
