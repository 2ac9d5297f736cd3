// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderApp } from '../support/render-app';

const header = () => within(screen.getAllByRole('banner')[0] as HTMLElement);

it('shows in the header the name that a draft was given, and none that only repeats the job title', () => {
  const { editor } = renderApp();
  expect(header().queryByText('Backend Engineer Intern')).toBeNull();
  act(() => editor.rename('For the Rome office'));
  expect(header().getByText('For the Rome office')).toBeVisible();
  act(() => editor.rename('Backend Engineer Intern'));
  expect(header().queryByText('Backend Engineer Intern')).toBeNull();
});

it('calls the tab of the browser as the draft is called, where no page lies over it', async () => {
  const { editor } = renderApp();
  expect(document.title).toBe('Backend Engineer Intern · Rolewright');
  const title = screen.getByRole('textbox', { name: 'Job title' });
  title.textContent = 'Cook';
  fireEvent.input(title);
  expect(document.title).toBe('Cook · Rolewright');
  act(() => {
    window.location.hash = '#/words-to-avoid';
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
  await expect.poll(() => document.title).toBe('Words to avoid · Rolewright');
  act(() => editor.rename('For the Rome office'));
  expect(document.title).toBe('Words to avoid · Rolewright');
  act(() => {
    window.location.hash = '';
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
  expect(document.title).toBe('For the Rome office · Rolewright');
});
