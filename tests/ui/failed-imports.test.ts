// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import type { Notice } from '../../src/store/editor-state';
import { noteFailedImport, notLoaded, tellOfFailedImports, whyFailed } from '../../src/ui/failed-imports';

const notify = vi.fn<(notice: Notice) => void>();
tellOfFailedImports({ notify });

function failImport(): Error {
  const error = new TypeError('Failed to fetch dynamically imported module');
  noteFailedImport(error);
  return error;
}

/** Returns whether the browser goes on to report it. */
const leaveUnhandled = (reason: unknown) =>
  window.dispatchEvent(Object.assign(new Event('unhandledrejection', { cancelable: true }), { reason }));

it('tells of an action that failed with an import and does not say so by itself', () => {
  expect(leaveUnhandled(failImport())).toBe(false);
  expect(notify).toHaveBeenCalledExactlyOnceWith(notLoaded);
});

it.each([new Error('a fault of the page'), 'text', undefined])(
  'leaves what failed otherwise as it is: %s',
  (reason) => {
    notify.mockClear();
    expect(leaveUnhandled(reason)).toBe(true);
    expect(notify).not.toHaveBeenCalled();
    expect(whyFailed(reason, 'The file could not be written.').text).toBe('The file could not be written.');
  },
);

it('is the reason that an action gives where its import failed', () => {
  expect(whyFailed(failImport(), 'The file could not be written.')).toBe(notLoaded);
});
