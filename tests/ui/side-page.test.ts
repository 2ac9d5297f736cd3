// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { closeSidePage, openSidePage, replaceSidePage, sidePage } from '../../src/ui/side-page';

/** Returns how many pages the history gained. */
async function gained(visit: () => Promise<void> | void): Promise<number> {
  const before = window.history.length;
  await visit();
  return window.history.length - before;
}

async function close(): Promise<void> {
  closeSidePage();
  expect(sidePage()).toBeUndefined();
  await vi.waitFor(() => expect(window.location.hash).toBe(''));
  expect(sidePage()).toBeUndefined();
}

describe('pages over the draft', () => {
  beforeEach(() => window.history.pushState(null, '', '/'));

  it('leave one page in the history, which going there again takes', async () => {
    expect(
      await gained(async () => {
        for (const page of ['templates', 'words-to-avoid', 'templates/yours'] as const) {
          openSidePage(page);
          expect(sidePage()).toBe(page);
          await close();
        }
      }),
    ).toBe(1);
  });

  it('lead back to the draft in one step from a page over a page', async () => {
    const gainedBy = await gained(async () => {
      openSidePage('templates');
      replaceSidePage('templates/yours');
      openSidePage('words-to-avoid');
      await close();
      openSidePage('templates');
    });
    // What was ahead is gone with the last step.
    expect(gainedBy).toBe(1);
    await close();
  });

  it('are replaced where they were the first page that one saw', async () => {
    window.history.replaceState(null, '', '#/templates');
    expect(await gained(close)).toBe(0);
    window.history.replaceState(null, '', '#/templates');
    openSidePage('words-to-avoid');
    expect(await gained(close)).toBe(0);
  });

  it('are entered once, however often they are asked for', async () => {
    expect(
      await gained(() => {
        openSidePage('templates');
        openSidePage('templates');
      }),
    ).toBe(1);
    await close();
  });
});
