import type { Page } from '@playwright/test';
import { expect, open, preview, row, rowHandle, rowTexts, test } from './support';

/** Turns a row of Perks into another kind by its menu. */
async function turnInto(page: Page, n: number, kind: string) {
  await rowHandle(page, 'Perks', n).click();
  await page.getByRole('menuitem', { name: 'Turn into' }).press('ArrowRight');
  await page.getByText(kind, { exact: true }).click();
}

/** Puts a text on the clipboard and pastes it where the focus is. */
async function paste(page: Page, text: string) {
  await page.evaluate((each) => navigator.clipboard.writeText(each), text);
  await page.keyboard.press('Control+v');
}

test.describe('a row of Markdown as it is', () => {
  test.beforeEach(async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page);
    await row(page, 'Perks', 1).fill('');
    await turnInto(page, 1, 'Markdown as it is');
    await row(page, 'Perks', 1).click();
  });

  test('breaks its line with Enter, at its end and within', async ({ page }) => {
    await page.keyboard.type('| a | b |');
    await page.keyboard.press('Enter');
    await page.keyboard.type('| - | - |');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('| 1 | 3 |');
    await expect(preview(page).getByRole('cell', { name: '3' })).toBeVisible();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.type('| 1 | 2 |');
    await expect(preview(page).getByRole('row')).toHaveText(['ab', '12', '13']);
    expect(await rowTexts(page, 'Perks')).toHaveLength(4);
  });

  test('takes what is pasted as it is, in one step', async ({ page }) => {
    const markdown = '\n- one\n  - two\n\n* three\n';
    await paste(page, markdown.replaceAll('\n', '\r\n'));
    await expect(row(page, 'Perks', 1)).toHaveText(markdown, { useInnerText: false });
    expect((await rowTexts(page, 'Perks'))[0]).toBe(markdown);
    await expect(preview(page).locator('li li').filter({ hasText: 'two' })).toBeVisible();
    await page.keyboard.press('Control+z');
    expect((await rowTexts(page, 'Perks'))[0]).toBe('');
  });
});
