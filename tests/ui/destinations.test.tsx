// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { preloadWaysOut } from '../../src/ui/header/ways-out';
import { MemoryStorage } from '../support/memory-storage';
import { renderApp } from '../support/render-app';

await preloadWaysOut();

async function openDialog(storage = new MemoryStorage()) {
  const app = renderApp(undefined, storage);
  const written: ClipboardItem[] = [];
  vi.stubGlobal(
    'ClipboardItem',
    class {
      constructor(readonly contents: Record<string, Promise<Blob>>) {}
    },
  );
  const clipboard = {
    write: vi.fn<(items: ClipboardItem[]) => Promise<void>>((items) =>
      Promise.resolve(void written.push(...items)),
    ),
  };
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  await app.user.click(screen.getByRole('button', { name: 'Export' }));
  await app.user.click(await screen.findByRole('menuitem', { name: /^Copy for LinkedIn, e-mail/ }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Copy for a place' }));
  const copied = async (type: string) => {
    const { contents } = written.at(-1) as unknown as { contents: Record<string, Promise<Blob> | undefined> };
    return (await contents[type])?.text();
  };
  return { ...app, dialog, copied };
}

const region = (dialog: ReturnType<typeof within>, name: string) =>
  within(dialog.getByRole('region', { name }));

it('shows how the posting arrives, what changes, and how long it is', async () => {
  const { dialog } = await openDialog();
  expect(dialog.getByRole('radio', { name: 'LinkedIn' })).toBeChecked();
  expect(dialog.getByText(/^23 of at most 200 characters$/)).toBeVisible();
  const changes = region(dialog, 'What changes in LinkedIn');
  expect(changes.getByText(/^8 headings become bold lines/)).toBeVisible();
  const arrival = region(dialog, 'As it arrives in LinkedIn');
  expect(arrival.queryByRole('heading', { level: 2 })).toBeNull();
  expect(arrival.getByText('Key Responsibilities').closest('mark')).toHaveAttribute(
    'title',
    '1 heading becomes a bold line',
  );
});

it('copies exactly what it shows, and remembers the place', async () => {
  const storage = new MemoryStorage();
  const { user, dialog, copied, memory } = await openDialog(storage);
  await user.click(dialog.getByRole('radio', { name: 'Indeed' }));
  await user.click(dialog.getByRole('button', { name: 'Copy the posting' }));
  expect(await dialog.findByText('Copied the posting for Indeed. Paste it there.')).toBeVisible();
  expect(await copied('text/html')).toMatch(/<h2>About the Role<\/h2><p>We are seeking/);
  expect(await copied('text/plain')).toMatch(/^Location: Hybrid/);
  expect(storage.getItem('rolewright:last-destination')).toBe('indeed');
  await vi.waitFor(async () => expect(await memory.list('draft')).toHaveLength(1));
  await user.click(dialog.getByRole('button', { name: 'Copy the title' }));
  expect(await copied('text/plain')).toBe('Backend Engineer Intern');
});

it('has the place used last first, in the menu and in the list', async () => {
  const { dialog } = await openDialog(new MemoryStorage({ 'rolewright:last-destination': 'slack' }));
  expect(dialog.getAllByRole('radio')[0]).toBe(dialog.getByRole('radio', { name: 'Slack' }));
  expect(dialog.getByRole('radio', { name: 'Slack' })).toBeChecked();
  // Slack has no field for it: it stands in the text.
  expect(dialog.queryByRole('button', { name: 'Copy the title' })).toBeNull();
});

it('takes no place that is not known', async () => {
  const { dialog } = await openDialog(new MemoryStorage({ 'rolewright:last-destination': '<b>x' }));
  expect(dialog.getByRole('radio', { name: 'LinkedIn' })).toBeChecked();
});

it('says when the title is too long, in words', async () => {
  const { dialog, editor, user } = await openDialog();
  await user.click(dialog.getByRole('button', { name: 'Close' }));
  act(() => editor.edit((draft) => ({ ...draft, title: 'x'.repeat(201) })));
  await user.click(screen.getByRole('button', { name: 'Export' }));
  await user.click(await screen.findByRole('menuitem', { name: /^Copy for LinkedIn, e-mail/ }));
  expect(await screen.findByText('Too long')).toBeVisible();
  expect(screen.getByText(/201 characters, 1 over the most, 200/)).toBeVisible();
});

it('marks checklists when asked to', async () => {
  const { dialog, user, copied } = await openDialog();
  await user.click(dialog.getByRole('checkbox', { name: /checklists with ☑/ }));
  await user.click(dialog.getByRole('button', { name: 'Copy the posting' }));
  expect(await copied('text/html')).toContain('<li>☑ ');
});

it('says what to do where the browser does not allow copying', async () => {
  const { dialog, user } = await openDialog();
  vi.mocked(navigator.clipboard.write).mockRejectedValueOnce(new Error('no'));
  await user.click(dialog.getByRole('button', { name: 'Copy the posting' }));
  expect(await dialog.findByText(/^The browser did not allow copying/)).toBeVisible();
});
