import type { Page } from '@playwright/test';
import { expect, open, test } from './support';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Copy for a place' });

test('copies for a place what its preview shows, and has it first the next time', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await page.getByRole('button', { name: 'Search' }).click();
  await page.keyboard.type('copy for seek');
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('radio', { name: 'SEEK' })).toBeFocused();
  const arrival = dialog(page).getByRole('region', { name: 'As it arrives in SEEK' });
  await expect(arrival.locator('mark').first()).toHaveText('– ');

  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByText('Copied the posting for SEEK.')).toBeVisible();
  const shown = await arrival.innerText();

  await page.evaluate(() => {
    const editor = document.createElement('div');
    editor.contentEditable = 'true';
    editor.id = 'other-editor';
    document.querySelector('dialog')?.prepend(editor);
  });
  const editor = page.locator('#other-editor');
  await editor.focus();
  await page.keyboard.press('Control+v');
  await expect(editor.locator('h2')).toHaveCount(8);
  await expect(editor.locator('li li, h3, a, i, [style]')).toHaveCount(0);
  const words = (text: string) => text.split(/\s+/).filter(Boolean);
  expect(words(await editor.innerText())).toEqual(words(shown.replace(/^.*marked\.$/m, '')).slice(3));

  await page.reload();
  // The places come in once the page has drawn itself.
  await expect(async () => {
    await page.getByRole('button', { name: 'Export' }).click();
    const first = page.getByRole('menuitem', { name: /^Copy for / }).first();
    const text = await first.textContent();
    await page.keyboard.press('Escape');
    expect(text).toBe('Copy for SEEK …');
  }).toPass();
});
