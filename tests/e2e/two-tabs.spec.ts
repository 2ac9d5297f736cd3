import type { Page } from '@playwright/test';
import { expect, open, row, saved, test } from './support';

const storedTexts = (page: Page) =>
  page.evaluate(() =>
    Object.entries(localStorage)
      .filter(([key]) => key.startsWith('rolewright:draft:'))
      .map(([, text]) => text),
  );

test('a tab in which nothing is unsaved follows the other, and says so once', async ({ page, context }) => {
  await open(page);
  await saved(page);
  const other = await context.newPage();
  await open(other);
  await row(other, 'Perks', 1).fill('Written in the other tab');
  await expect(row(page, 'Perks', 1)).toHaveText('Written in the other tab');
  await expect(page.getByRole('alert')).toContainText('This draft is open in another tab');
  await row(page, 'Perks', 2).fill('And in this one');
  await expect(row(other, 'Perks', 2)).toHaveText('And in this one');
  await saved(page);
  expect(await storedTexts(page)).toHaveLength(1);
});

test('where both tabs have changed the draft, both are kept', async ({ page, context }) => {
  // A slow tab: it hears nothing of the other and has not saved yet when the other does.
  await page.addInitScript(() => {
    window.addEventListener('storage', (event) => event.stopImmediatePropagation());
  });
  await open(page);
  await saved(page);
  const other = await context.newPage();
  await open(other);
  await row(other, 'Perks', 1).fill('From the other tab');
  await saved(other);
  await row(page, 'Perks', 1).fill('From this tab');
  await expect(page.getByRole('alert')).toContainText('Both are kept');
  await saved(page);
  await expect(row(page, 'Perks', 1)).toHaveText('From this tab');
  const texts = await storedTexts(page);
  expect(texts).toHaveLength(2);
  expect(texts.some((text) => text.includes('From this tab'))).toBe(true);
  expect(texts.some((text) => text.includes('From the other tab'))).toBe(true);
});

test('different drafts in two tabs leave each other alone', async ({ page, context }) => {
  await open(page);
  await saved(page);
  const other = await context.newPage();
  await open(other, '/#/template/backend-engineer-intern');
  await saved(other);
  await row(page, 'Perks', 1).press('End');
  await row(other, 'Perks', 1).press('End');
  for (let count = 0; count < 10; count += 1) {
    await page.keyboard.type('a');
    await other.keyboard.type('b');
  }
  await saved(page);
  await saved(other);
  const texts = await storedTexts(page);
  expect(texts.filter((text) => text.includes('aaaaaaaaaa'))).toHaveLength(1);
  expect(texts.filter((text) => text.includes('bbbbbbbbbb'))).toHaveLength(1);
});
