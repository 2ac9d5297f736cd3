import type { Page } from '@playwright/test';
import { expect, headings, open, preview, row, rowTexts, test } from './support';

const toolbar = (page: Page) => page.getByRole('toolbar', { name: 'Formatting' });
const tool = (page: Page, name: string) => toolbar(page).getByRole('button', { name, exact: true });

test.describe('the bar over a selected text', () => {
  test('formats it, shows how it is formatted, and leaves the selection where it is', async ({ page }) => {
    await open(page);
    await expect(toolbar(page)).toBeHidden();
    await row(page, 'Perks', 2).dblclick({ position: { x: 20, y: 8 } });
    await tool(page, 'Bold').click();
    await expect(preview(page).locator('strong', { hasText: 'Mentorship' })).toBeVisible();
    await expect(tool(page, 'Bold')).toHaveAttribute('aria-pressed', 'true');
    await expect(tool(page, 'Italic')).toHaveAttribute('aria-pressed', 'false');
    await tool(page, 'Bold').click();
    await expect(preview(page).locator('strong', { hasText: 'Mentorship' })).toHaveCount(0);
    await page.keyboard.type('Guidance');
    await expect(row(page, 'Perks', 2)).toHaveText('Guidance from senior engineers');
    await expect(toolbar(page)).toBeHidden();
  });

  test('asks for a link', async ({ page }) => {
    await open(page);
    await row(page, 'Perks', 2).dblclick({ position: { x: 20, y: 8 } });
    await tool(page, 'Link').click();
    await page.getByRole('textbox', { name: 'Link address' }).fill('https://example.com');
    await page.keyboard.press('Enter');
    await expect(preview(page).getByRole('link', { name: 'Mentorship' })).toBeVisible();
  });

  test('comes with a selection by keyboard, goes with Escape, and is not for the title', async ({ page }) => {
    await open(page);
    await row(page, 'Perks', 2).focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Shift+ArrowLeft');
    await expect(toolbar(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(toolbar(page)).toBeHidden();
    await page.getByRole('textbox', { name: 'Job title' }).dblclick();
    await page.waitForTimeout(200);
    await expect(toolbar(page)).toBeHidden();
  });

  for (const width of [1440, 390]) {
    test(`stays within a window ${width} pixels wide, and off the text`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await open(page);
      for (const heading of ['About the Role', 'Perks']) {
        await row(page, heading, 1).click();
        await page.keyboard.press('Home');
        await page.keyboard.press('Shift+End');
        await expect(toolbar(page)).toBeVisible();
        const box = await toolbar(page).boundingBox();
        const text = (await page.evaluate(() =>
          document.getSelection()?.getRangeAt(0).getBoundingClientRect().toJSON(),
        )) as DOMRect;
        if (box === null) throw new Error('There is no bar');
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        expect(box.y + box.height <= text.top || box.y >= text.bottom).toBe(true);
      }
    });
  }
});

test.describe('a slash in an empty row', () => {
  const menu = (page: Page) => page.getByRole('menu', { name: 'Turn into' });

  async function typeSlash(page: Page) {
    await open(page);
    await row(page, 'Perks', 2).focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('/');
    await expect(menu(page)).toBeVisible();
  }

  test('takes the keys that follow at once', async ({ page }) => {
    // The first one waits for the menu's code.
    await typeSlash(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('/check');
    await expect(menu(page).getByRole('menuitem', { name: 'Checklist item' })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Lists');
    await expect(row(page, 'Perks', 3)).toHaveText('Lists');
  });

  test('turns it into another kind, and the writing goes on', async ({ page }) => {
    await typeSlash(page);
    await page.keyboard.type('num');
    // A menu goes to what is typed a moment later; nobody's Enter comes within 10 ms.
    await expect(menu(page).getByRole('menuitem', { name: 'Numbered step' })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.type('First step');
    await expect(row(page, 'Perks', 3)).toHaveText('First step');
    await expect(preview(page).locator('ol > li')).toHaveText('First step');
  });

  test('makes a heading of it, which takes the rows behind it', async ({ page }) => {
    await typeSlash(page);
    await page.getByRole('menuitem', { name: 'Section heading' }).click();
    await page.keyboard.type('Benefits');
    expect((await headings(page)).slice(2, 4)).toEqual(['Perks', 'Benefits']);
    expect(await rowTexts(page, 'Perks')).toHaveLength(2);
    expect(await rowTexts(page, 'Benefits')).toHaveLength(2);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await headings(page)).not.toContain('Benefits');
  });

  test('stays a slash where nothing is chosen', async ({ page }) => {
    await typeSlash(page);
    await page.keyboard.press('Escape');
    await expect(menu(page)).toBeHidden();
    await page.keyboard.type(' and so on');
    await expect(row(page, 'Perks', 3)).toHaveText('/ and so on');
  });

  test('is a letter in a row that has others', async ({ page }) => {
    await open(page);
    await row(page, 'Perks', 2).focus();
    await page.keyboard.press('End');
    await page.keyboard.type('/');
    await page.waitForTimeout(300);
    await expect(menu(page)).toBeHidden();
    await expect(row(page, 'Perks', 2)).toHaveText('Mentorship from senior engineers/');
  });
});
