// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { focusOpened } from '../../src/ui/focus-opened';
import { renderApp } from '../support/render-app';

afterEach(() => vi.restoreAllMocks());

it.each([
  { pointer: 'fine', role: 'textbox', name: 'Job title' },
  { pointer: 'coarse', role: 'heading', name: 'Backend Engineer Intern' },
])('brings the focus to the $role with a $pointer pointer', ({ pointer, role, name }) => {
  const { editor } = renderApp();
  const matchMedia = window.matchMedia.bind(window);
  vi.spyOn(window, 'matchMedia').mockImplementation((query) =>
    Object.assign(matchMedia(query), { matches: query === `(pointer: ${pointer})` }),
  );
  act(() => focusOpened(editor));
  expect(screen.getByRole(role, { name })).toHaveFocus();
});
