// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { preloadWaysOut } from '../../src/ui/header/ways-out';
import { renderApp } from '../support/render-app';

// What loads on demand in the page is there from the start here.
await Promise.all([import('../../src/templates/catalogue'), preloadWaysOut()]);

async function openPalette(user: ReturnType<typeof renderApp>['user']) {
  await user.click(screen.getByRole('button', { name: 'Search' }));
  await screen.findByRole('listbox');
  return screen.getByRole('combobox');
}

const names = () => screen.queryAllByRole('option').map((option) => option.textContent);

it('offers actions, sections, drafts and templates', async () => {
  const { user } = renderApp();
  await openPalette(user);
  const list = screen.getByRole('listbox');
  await within(list).findByRole('group', { name: 'Templates' });
  const groups = within(list)
    .getAllByRole('group')
    .map((group) => group.getAttribute('aria-label'));
  expect(groups).toEqual(['Actions', 'Sections', 'Drafts', 'Templates']);
  for (const name of [
    'Undo',
    'Redo',
    'Copy the posting',
    'Export as Markdown',
    'Export as HTML',
    'Export as Plain text',
    'Copy as Markdown',
    'Share as a link',
    'What was sent, and where',
    'Check what the job board shows',
    'Import a file or text',
    'Add section',
    'Add detail',
    'New blank draft',
    'Open drafts list',
    'Back up everything',
    'Lock draft',
    'Show preview',
    'Show suggestions',
    'Show guide',
    'Show only what is in the posting',
    'Keyboard shortcuts',
    'Tools and Programs',
  ])
    expect(within(list).getByRole('option', { name })).toBeInTheDocument();
  expect(within(list).getByRole('option', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'true');
});

it('finds words in any order and case, the likeliest first, and says so where there is nothing', async () => {
  const { user } = renderApp();
  const field = await openPalette(user);
  await user.type(field, 'MARK exp');
  expect(names()).toEqual(['Export as Markdown']);
  await user.clear(field);
  await user.type(field, 'nothing of the kind');
  expect(names()).toEqual([]);
  expect(screen.getByText('Nothing is called “nothing of the kind”.')).toBeInTheDocument();
  expect(field).toHaveAttribute('aria-expanded', 'false');
});

it('goes about with the arrow keys, does what is chosen and closes', async () => {
  const { user, editor } = renderApp();
  const field = await openPalette(user);
  const activeName = () =>
    document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent;
  await user.type(field, 'add');
  expect(activeName()).toBe('Add section');
  await user.keyboard('[ArrowDown]');
  expect(activeName()).toBe('Add detail');
  await user.keyboard('[ArrowUp][ArrowUp][ArrowDown][Enter]');
  expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
  expect(editor.getState().jobDescription.sections.at(-1)?.heading.text).toBe('');
  expect(screen.getByRole('textbox', { name: 'Section heading: Untitled section' })).toHaveFocus();
});

it('goes to a section', async () => {
  const { user } = renderApp();
  await user.type(await openPalette(user), 'soft{Enter}');
  expect(screen.getByRole('textbox', { name: 'Section heading: Soft Skills' })).toHaveFocus();
});

it('opens a new draft, and the one before it by its name', async () => {
  const { user, editor } = renderApp();
  await user.type(await openPalette(user), 'blank{Enter}');
  expect(editor.getState().jobDescription.title).toBe('');
  const field = await openPalette(user);
  await screen.findByRole('group', { name: 'Drafts' });
  await user.type(field, 'drafts backend');
  await user.click(screen.getByRole('option', { name: /^Backend Engineer Intern/ }));
  await waitFor(() => expect(editor.getState().jobDescription.title).toBe('Backend Engineer Intern'));
  expect(editor.getState().announcement.text).toBe('Opened: Backend Engineer Intern');
});

it('locks and unlocks the draft, and offers no change that cannot be', async () => {
  const { user, editor } = renderApp();
  await user.type(await openPalette(user), 'lock draft{Enter}');
  expect(editor.getState().draft.locked).toBe(true);
  await user.type(await openPalette(user), 'unlock{Enter}');
  expect(editor.getState().draft.locked).toBe(false);
});

it('shows a tab of the panel, with the focus on it', async () => {
  const { user } = renderApp();
  await user.type(await openPalette(user), 'show guide{Enter}');
  expect(screen.getByRole('tab', { name: 'Guide' })).toHaveFocus();
  expect(screen.getByRole('tab', { name: 'Guide' })).toHaveAttribute('aria-selected', 'true');
});

it('opens the list of shortcuts, as ? does where nobody types', async () => {
  const { user } = renderApp();
  await user.type(await openPalette(user), 'keyboard{Enter}');
  const dialog = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
  for (const group of ['Writing', 'Moving about', 'Formatting', 'The page'])
    expect(within(dialog).getByRole('region', { name: group })).toBeInTheDocument();
  await user.click(within(dialog).getByRole('button', { name: 'Close' }));
  await user.keyboard('?');
  expect(await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })).toBeInTheDocument();
});
