import type { Page } from '@playwright/test';
import { expect, open, preview, row, rowTexts, saved, test as base } from './support';
import { watchPage } from './watch-page';

/** Of a request that was cut off the browser writes into its console by itself; nothing else may go wrong. */
const test = base.extend<{ watched: void }>({
  watched: [
    async ({ page, baseURL }, use) => {
      const troubles = watchPage(page, baseURL);
      await use();
      expect(troubles.filter((trouble) => !trouble.includes('net::ERR_FAILED'))).toEqual([]);
    },
    { scope: 'test' },
  ],
});

/** Cuts the page off from some files; returns the function that connects it again. */
async function cutOff(page: Page, files: RegExp): Promise<() => Promise<void>> {
  await page.route(files, (route) => route.abort());
  return async () => {
    await page.unroute(files);
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
  };
}

const cannotBeLoaded = /^This could not be loaded/;

test('a page without its later parts is written in and saved, and gets them as it is', async ({ page }) => {
  const connect = await cutOff(page, /\/soon-/);
  await page.goto('/');
  await row(page, 'Perks', 1).fill('Written on a train');
  await page.getByRole('button', { name: 'Move Perks, item 1', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Move down' }).click();
  await expect.poll(async () => (await rowTexts(page, 'Perks'))[1]).toBe('Written on a train');
  await saved(page);
  const panel = page.getByRole('tabpanel', { name: 'Preview' });
  await expect(panel.getByText(cannotBeLoaded)).toBeVisible();
  await expect(page.getByText('Something went wrong on this page')).toBeHidden();

  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  await connect();
  await expect(preview(page)).toContainText('Written on a train');
  await expect(preview(page).getByRole('heading', { level: 1 })).toHaveCSS('font-size', '26px');
  await expect(page.getByText(cannotBeLoaded)).toBeHidden();
  await expect(page.getByText('Press Space to pick up')).toBeAttached();
  expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
});

test('a tab, a dialog and a page that cannot be loaded say so, and come when somebody tries again', async ({
  page,
}) => {
  const files = /\/(?:review|drafts-dialog|gallery)-/;
  await cutOff(page, files);
  await open(page);
  await page.getByRole('tab', { name: 'Review', exact: true }).click();
  const panel = page.getByRole('tabpanel', { name: 'Review', exact: true });
  await expect(panel.getByText(cannotBeLoaded)).toBeVisible();

  await page.getByRole('button', { name: 'Templates' }).click();
  const dialog = page.getByRole('dialog', { name: 'Not loaded yet' });
  await expect(dialog.getByText(cannotBeLoaded)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(row(page, 'Perks', 1)).toBeVisible();

  await page.getByRole('button', { name: 'Drafts' }).click();
  await expect(dialog.getByText(cannotBeLoaded)).toBeVisible();
  await page.unroute(files);
  await dialog.getByRole('button', { name: 'Try again' }).click();
  const drafts = page.getByRole('dialog', { name: 'Drafts' });
  await expect(drafts.getByRole('button', { name: 'New blank draft' })).toBeVisible();
  await expect(drafts.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Drafts' })).toBeFocused();
  await panel.getByRole('button', { name: 'Try again' }).click();
  await expect(panel.getByText('The posting as a whole')).toBeVisible();
});
