// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderApp } from '../support/render-app';
import { rendersDuring } from '../support/watch-renders';

function type(field: HTMLElement, text: string) {
  field.append(text);
  fireEvent.input(field);
}

it('renders nothing but the row, its section and its part of the preview at a key', async () => {
  renderApp();
  const preview = await screen.findByRole('region', { name: 'Preview' });
  const section = screen.getByRole('region', { name: 'Perks' });
  const field = screen.getByRole('textbox', { name: 'Perks, item 2' });
  const row = field.closest('li');
  act(() => field.focus());
  // The first key also sets the status and the history buttons; all that follow must not.
  type(field, '!');

  const renders = rendersDuring(() => type(field, '?'));

  expect(within(preview).getByText('Mentorship from senior engineers!?')).toBeInTheDocument();
  const names = renders.map(({ name }) => name);
  expect(names).toContain('RichTextField');
  expect(names).toContain('Blocks');
  const outside = renders.filter(
    ({ within: host }) =>
      !section.contains(host ?? null) && !preview.contains(host ?? null) && host !== section.parentElement,
  );
  expect(outside).toEqual([]);
  const otherRows = renders.filter(
    ({ within: host }) => host?.closest('li') && section.contains(host) && host.closest('li') !== row,
  );
  expect(otherRows).toEqual([]);
  expect(names.filter((name) => name === 'RichTextField')).toHaveLength(1);
  expect(names.filter((name) => name === 'Blocks')).toHaveLength(1);
});

it('counts a render when there is one', () => {
  const { editor } = renderApp();
  const renders = rendersDuring(() => act(() => editor.notify({ text: 'Hello' })));
  expect(renders.map(({ name }) => name)).toContain('Notices');
});
