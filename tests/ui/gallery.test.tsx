// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { MenuProvider } from '../../src/ui/controls/menu-provider';
import { Gallery } from '../../src/ui/gallery/gallery';
import { renderPart } from '../support/render-part';

let isConnected = true;

vi.mock(import('../../src/templates/load-template'), async (load) => {
  const actual = await load();
  return {
    ...actual,
    loadTemplate: (...asked) =>
      isConnected ? actual.loadTemplate(...asked) : Promise.reject(new TypeError('Failed to fetch')),
  };
});

it('stays where a template cannot be loaded, says so, and begins a draft once it can be', async () => {
  const { editor, user } = renderPart(
    <MenuProvider>
      <Gallery />
    </MenuProvider>,
  );
  const before = editor.getState().draft.id;
  const use = await screen.findByRole('button', { name: 'Use Accountant' });
  isConnected = false;
  await user.click(use);
  expect(await screen.findByRole('alert')).toHaveTextContent('“Accountant” could not be loaded');
  expect(editor.getState()).toMatchObject({ draft: { id: before }, announcement: { text: '' }, notices: [] });
  isConnected = true;
  await user.click(use);
  await vi.waitFor(() => expect(editor.getState().announcement.text).toBe('New draft: Accountant'));
  expect(editor.getState().jobDescription.title).toBe('Accountant');
  expect(screen.queryByRole('alert')).toBeNull();
});
