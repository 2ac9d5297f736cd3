import type { Page } from '@playwright/test';
import { expect, headings, open, preview, row, rowHandle, rowTexts, test } from './support';

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

test('Backspace at the start of a section makes a paragraph and spares the heading', async ({ page }) => {
  await open(page);
  await row(page, 'Perks', 1).click();
  await page.keyboard.press('Home');
  for (let count = 0; count < 4; count += 1) await page.keyboard.press('Backspace');
  await expect(page.getByRole('textbox', { name: 'Section heading: Perks' })).toHaveText('Perks');
  await expect(row(page, 'Perks', 1)).toBeFocused();
  await expect(preview(page).locator('p').filter({ hasText: 'Competitive internship' })).toBeVisible();
  await page.keyboard.type('A ');
  await expect(row(page, 'Perks', 1)).toHaveText('A Competitive internship compensation');
});

test('Delete at the end of a row joins the next one to it, one step back for undo', async ({ page }) => {
  await open(page);
  await row(page, 'Perks', 2).click();
  await page.keyboard.press('End');
  await page.keyboard.press('Delete');
  await page.keyboard.type(', ');
  const joined = 'Mentorship from senior engineers, Professional development opportunities';
  await expect(row(page, 'Perks', 2)).toHaveText(joined);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  expect(await rowTexts(page, 'Perks')).toHaveLength(4);
  await expect(row(page, 'Perks', 2)).toBeFocused();
  await row(page, 'Perks', 4).click();
  await page.keyboard.press('End');
  await page.keyboard.press('Delete');
  expect(await rowTexts(page, 'Perks')).toHaveLength(4);
});

test('Enter leads from the last detail to the first heading, and adds the first row of a section', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('textbox', { name: 'Type', exact: true }).click();
  await page.keyboard.press('Enter');
  const heading = page.getByRole('textbox', { name: 'Section heading: About the Role' });
  await expect(heading).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(row(page, 'About the Role', 1)).toBeFocused();
  await page.getByRole('button', { name: 'Remove About the Role, item 1', exact: true }).click();
  await heading.click();
  await page.keyboard.press('Enter');
  await expect(row(page, 'About the Role', 1)).toBeFocused();
  await page.keyboard.type('Hello');
  await expect(row(page, 'About the Role', 1)).toHaveText('Hello');
});

test('Ctrl+B and Ctrl+I hold for what is typed next, and are said', async ({ page }) => {
  await open(page);
  const said = page.getByTestId('announcement');
  await row(page, 'Perks', 1).fill('');
  await page.keyboard.type('We');
  await page.keyboard.press('Control+b');
  await expect(said).toHaveText(/^Bold on/);
  await page.keyboard.type(' pay well');
  await page.keyboard.press('Control+i');
  await expect(said).toHaveText(/^Italic on/);
  await page.keyboard.type(' and often');
  await page.keyboard.press('Control+b');
  await page.keyboard.press('Control+i');
  await expect(said).toHaveText(/^Italic off/);
  await page.keyboard.type(' here');
  await expect(row(page, 'Perks', 1)).toHaveText('We pay well and often here');
  await expect(preview(page).locator('li strong')).toHaveText('pay well and often');
  await expect(preview(page).locator('li em')).toHaveText('and often');
  await page.keyboard.press('Control+b');
  await page.keyboard.press('Control+b');
  await expect(said).toHaveText(/^Bold off/);
  await page.keyboard.press('Control+b');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('!');
  await expect(preview(page).locator('li strong')).toHaveText('pay well and often');
});

test('Alt and an arrow move a section and a detail, and the caret stays in its place', async ({ page }) => {
  await open(page);
  await page.getByRole('textbox', { name: 'Section heading: Perks' }).click();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.type('x');
  expect((await headings(page))[1]).toBe('Pxerks');
  await page.getByRole('textbox', { name: 'Type', exact: true }).click();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.type('x');
  await expect(page.getByRole('textbox', { name: 'Type', exact: true })).toHaveText('Fxull-time Internship');
});
