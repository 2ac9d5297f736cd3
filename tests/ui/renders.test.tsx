// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createEditor } from '../../src/store/editor';
import { makeDraft, makeJobDescription, makeRow, makeSection } from '../support/parts';
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

it.each([20, 400])('renders no row and little else as a row is carried past others, of %i', async (count) => {
  const rows = Array.from({ length: count }, (_, index) => makeRow(`Item ${index + 1}`));
  const jobDescription = makeJobDescription({ sections: [makeSection('Duties', rows)] });
  renderApp(createEditor(makeDraft({ jobDescription }), Date.now));
  const handle = screen.getByRole('button', { name: 'Move Duties, item 2' });
  act(() => handle.focus());
  fireEvent.keyDown(handle, { code: 'Space' });
  const announcement = screen.getByTestId('announcement');
  await waitFor(() => expect(announcement).toHaveTextContent(/^Picked up: Item 2/));
  // dnd-kit listens to further keys from its next turn on.
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));

  const renders = rendersDuring(() => fireEvent.keyDown(document, { code: 'ArrowDown' }));

  expect(announcement).toHaveTextContent(`item 3 of ${count} in Duties`);
  expect(renders.map(({ name }) => name)).toContain('DropLine');
  expect(renders.filter(({ within: host }) => host?.closest('[data-list]'))).toEqual([]);
  expect(renders.length).toBeLessThanOrEqual(40);
});

it('draws a small part of the preview of a long list at a key', async () => {
  const rows = Array.from({ length: 400 }, (_, index) => makeRow(`Item ${index + 1}`));
  const jobDescription = makeJobDescription({ sections: [makeSection('Duties', rows)] });
  renderApp(createEditor(makeDraft({ jobDescription }), Date.now));
  const preview = await screen.findByRole('region', { name: 'Preview' });
  await within(preview).findByText('Item 400');
  const field = screen.getByRole('textbox', { name: 'Duties, item 200' });
  act(() => field.focus());
  type(field, '!');

  const renders = rendersDuring(() => type(field, '?'));

  expect(within(preview).getByText('Item 200!?')).toBeInTheDocument();
  expect(renders.filter(({ name }) => name === 'ListChunk')).toHaveLength(1);
});

it('counts a render when there is one', () => {
  const { editor } = renderApp();
  const renders = rendersDuring(() => act(() => editor.notify({ text: 'Hello' })));
  expect(renders.map(({ name }) => name)).toContain('Notices');
});
