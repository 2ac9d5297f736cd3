// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderApp } from '../support/render-app';

/** The names that the page promises to people who use assistive technology, and to tests. */
const promised = [
  ['textbox', 'Job title'],
  ['textbox', 'Location'],
  ['textbox', 'Type'],
  ['region', 'Key Responsibilities'],
  ['textbox', 'Section heading: Key Responsibilities'],
  ['textbox', 'Key Responsibilities, item 8'],
  ['button', 'Move Key Responsibilities, item 8'],
  ['checkbox', 'Include Hard Skills, item 8'],
  ['button', 'Remove Key Responsibilities, item 8'],
  ['button', 'Add item to Key Responsibilities'],
  ['button', 'Move section Key Responsibilities'],
  ['switch', 'Include section Key Responsibilities'],
  ['button', 'Remove section Key Responsibilities'],
  ['button', 'Add section'],
  ['button', 'Undo'],
  ['button', 'Redo'],
  ['button', 'Copy'],
  ['button', 'Export'],
  ['button', 'Search'],
  ['switch', 'Show only what is in the posting'],
  ['tab', 'Preview'],
  ['tab', 'Suggestions'],
  ['tab', 'Guide'],
  ['region', 'Preview'],
] as const;

describe('the page', () => {
  beforeEach(() => {
    renderApp();
  });

  it('has everything that it promises, once each', async () => {
    await screen.findByRole('region', { name: 'Preview' });
    const missing = promised.filter(([role, name]) => screen.queryAllByRole(role, { name }).length !== 1);
    expect(missing).toEqual([]);
  });

  it('has one status, which says whether the draft is saved', () => {
    expect(screen.getByRole('status')).toHaveTextContent(/^(Saved|Saving|Not saved)/);
  });

  it('counts the items of each section from 1', () => {
    const section = screen.getByRole('region', { name: 'Soft Skills' });
    const names = within(section)
      .getAllByRole('textbox')
      .slice(1)
      .map((field) => field.getAttribute('aria-label'));
    expect(names).toEqual(Array.from({ length: 8 }, (_, index) => `Soft Skills, item ${index + 1}`));
  });
});

it('offers each format in the Export menu by its name', async () => {
  const { user } = renderApp();
  await user.click(screen.getByRole('button', { name: 'Export' }));
  const items = await screen.findAllByRole('menuitem');
  expect(items.map((item) => item.textContent)).toEqual([
    'Copy for LinkedIn, e-mail and more …',
    'Markdown.md',
    'HTML.html',
    'Plain text.txt',
    'Word.docx',
    'JSON.json',
    'JobPosting JSON-LD.jsonld',
    'Job schema (JSON Resume).job.json',
    'PDF or print',
    'Copy as Markdown',
    'Copy as HTML code',
    'Copy the title',
    'Share as a link',
    'Check for Google for Jobs',
    'Check what the job board shows',
    'What was sent, and where',
    'Save as a template',
  ]);
});
