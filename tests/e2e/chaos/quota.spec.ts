import type { Page } from '@playwright/test';
import { expect, open, row, saved, test } from '../support';
import { readStorage } from './read-storage';
import { reportTrial } from './report-trial';

const ballast = 'chaos-ballast:';

/** Fills local storage to the last unit; returns how many units that took. */
function fillStorage(page: Page): Promise<number> {
  return page.evaluate((prefix) => {
    let filled = 0;
    for (let size = 2 ** 22; size >= 1; size /= 2) {
      for (let isFull = false; !isFull;) {
        const key = `${prefix}${filled}:`;
        try {
          localStorage.setItem(key, 'x'.repeat(size));
          filled += key.length + size;
        } catch {
          isFull = true;
        }
      }
    }
    try {
      localStorage.setItem('y', '');
      for (;;) localStorage.setItem('y', `${localStorage.getItem('y')}y`);
    } catch {
      return filled;
    }
  }, ballast);
}

const freeStorage = (page: Page) =>
  page.evaluate((prefix) => {
    for (const key of Object.keys(localStorage))
      if (key.startsWith(prefix) || key === 'y') localStorage.removeItem(key);
  }, ballast);

/** Starts to wait for a key; returns what gives the milliseconds from it until the status says `Not saved`. */
async function watchTelling(page: Page): Promise<() => Promise<number>> {
  const handle = await page.evaluateHandle(() => ({
    told: new Promise<number>((resolve) => {
      const look = (since: number) => {
        const isTold = document.querySelector('[role=status]')?.textContent.startsWith('Not saved') === true;
        if (isTold) resolve(performance.now() - since);
        else setTimeout(look, 5, since);
      };
      window.addEventListener('keydown', ({ timeStamp }) => look(timeStamp), { once: true });
    }),
  }));
  return () => handle.evaluate(({ told }) => told);
}

test('a storage that is really full is told of at once, and nothing is lost', async ({ page }) => {
  await open(page);
  await saved(page);
  const filled = await fillStorage(page);
  await row(page, 'Perks', 1).focus();
  await page.keyboard.press('End');
  const telling = await watchTelling(page);
  await page.keyboard.type('!');
  const told = await telling();
  await page.keyboard.type(' Typed while there was no room');
  await expect(row(page, 'Perks', 1)).toHaveText(/! Typed while there was no room$/);
  const alert = page.getByRole('alert');
  await expect(alert.getByRole('button', { name: /^Back up/ })).toBeVisible();
  await expect(alert.getByRole('button', { name: 'Clean up' })).toBeVisible();

  const asking = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asking;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await expect(row(page, 'Perks', 1)).toHaveText(/no room$/);

  const backingUp = page.waitForEvent('download');
  await alert.getByRole('button', { name: /^Back up/ }).click();
  expect((await backingUp).suggestedFilename()).toMatch(/\.json$/);

  const freed = Date.now();
  await freeStorage(page);
  await expect(page.getByRole('status')).toHaveText(/^Saved/, { timeout: 8000 });
  const resumed = Date.now() - freed;
  expect(Object.values(await readStorage(page)).join()).toContain('! Typed while there was no room');
  await page.reload();
  await expect(row(page, 'Perks', 1)).toHaveText(/! Typed while there was no room$/);
  reportTrial(
    `${filled} units of ballast`,
    `told after ${told} ms, saved ${resumed} ms after the room came, 0 lost`,
  );
  expect(told).toBeLessThanOrEqual(1000);
});
