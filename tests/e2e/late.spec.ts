import type { Page } from '@playwright/test';
import { expect, open, preview, row, rowTexts, saved, test } from './support';

// Of a request that was cut off the browser writes into its console by itself.
test.use({ mayGoWrong: /net::ERR_FAILED/ });

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

  await row(page, 'Perks', 1).scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'Templates' }).click();
  const dialog = page.getByRole('dialog', { name: 'Not loaded yet' });
  await expect(dialog.getByText(cannotBeLoaded)).toBeVisible();
  // The draft shows behind it, as far down as it was.
  await expect(row(page, 'Perks', 1)).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/templates/);
  await expect(row(page, 'Perks', 1)).toBeInViewport();

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

test('an action whose code cannot be loaded says so, and works once it can be', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const files = /\/(?:menu|rich-text)-/;
  await cutOff(page, files);
  await open(page);
  const alert = page.getByRole('alert');
  await page.getByRole('button', { name: 'Export' }).click();
  await expect(alert.getByText(cannotBeLoaded)).toHaveCount(1);
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(alert.getByText(cannotBeLoaded)).toHaveCount(1);

  await page.unroute(files);
  await page.route(/\/word-/, (route) => route.abort());
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(alert.getByText(cannotBeLoaded)).toBeHidden();
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Word' }).click();
  await expect(alert.getByText(cannotBeLoaded)).toBeVisible();
  await page.unroute(/\/word-/);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Word' }).click();
  expect((await downloading).suggestedFilename()).toMatch(/\.docx$/);
  await expect(alert.getByText(cannotBeLoaded)).toBeHidden();
});

test('an import whose reader cannot be loaded says so, and keeps what was there', async ({ page }) => {
  await page.route(/\/import-worker-/, (route) => route.abort());
  await open(page);
  await page.getByRole('button', { name: 'Import' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Nurse\n\nWe look for a nurse.');
  await dialog.getByRole('button', { name: 'Read this text' }).click();
  await expect(dialog.getByText('what reads it could not be loaded')).toBeVisible();
});
