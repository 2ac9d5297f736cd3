// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { CrashGuard } from '../../src/ui/crash-screen';
import { templateEditor } from '../support/render-app';

afterEach(() => vi.restoreAllMocks());

it('shows the draft and a way back where the page cannot be drawn, and offers nothing that deletes', async () => {
  // React reports what the guard has caught; that is no trouble of this test.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  let isBroken = true;
  const Page = () => {
    if (isBroken) throw new Error('broken');
    return <p>All is well</p>;
  };
  render(
    <CrashGuard editor={templateEditor()}>
      <Page />
    </CrashGuard>,
  );
  const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'The text of your draft' });
  expect(text.value).toContain('- Debug and resolve backend-related issues');
  expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([
    'Try again',
    'Reload the page',
    'Open a new draft',
    'Copy the text',
    'Download the text',
  ]);
  isBroken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByText('All is well')).toBeVisible();
});
