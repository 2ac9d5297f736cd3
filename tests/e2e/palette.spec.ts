import type { Page } from '@playwright/test';
import { expect, headings, open, row, test } from './support';

const field = (page: Page) => page.getByRole('combobox');
const theSwitch = (page: Page) => page.getByRole('switch', { name: 'Show only what is in the posting' });

test('the palette does everything by keyboard alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('skills SOFT');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Section heading: Soft Skills' })).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'Section heading: Soft Skills' })).toBeInViewport();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('copy markdown');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('announcement')).toHaveText(/^Copied as Markdown/);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('## Soft Skills');

  await page.keyboard.press('Control+k');
  const download = page.waitForEvent('download');
  await page.keyboard.type('export html');
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toMatch(/\.html$/);

  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('import');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Import a job description' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('add section');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Interview process');
  expect((await headings(page)).at(-1)).toBe('Interview process');

  await page.keyboard.press('Control+k');
  await page.keyboard.type('open drafts list');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Drafts' })).toBeVisible();
  await expect(page.getByRole('status')).toHaveCount(1);
});

test('drafts and templates open from the palette', async ({ page }) => {
  await open(page);
  const title = page.getByRole('textbox', { name: 'Job title' });
  await title.fill('Data Analyst');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('templates backend intern');
  await expect(page.getByRole('group', { name: 'Templates' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(title).toHaveText('Backend Engineer Intern');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('group', { name: 'Drafts' })).toBeVisible();
  await page.keyboard.type('analyst');
  await page.keyboard.press('Enter');
  await expect(title).toHaveText('Data Analyst');
  await expect(title).toBeFocused();
});

for (const wait of [0, 120, 320])
  test(`nothing of what is typed is lost while its list loads ${wait} ms late on a slow machine`, async ({
    page,
  }) => {
    await page.route(/palette-results-.*\.js/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, wait));
      await route.continue();
    });
    await open(page);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    await page.keyboard.press('Control+k');
    await page.keyboard.type('new template data engineer');
    await expect(field(page)).toHaveValue('new template data engineer');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Job title' })).toHaveText('Data Engineer');
  });

test('Escape and a second Ctrl+K close it, and the caret is where it was', async ({ page }) => {
  await open(page);
  await row(page, 'Perks', 1).click();
  await page.keyboard.press('Home');
  for (let count = 0; count < 3; count += 1) await page.keyboard.press('ArrowRight');
  for (const key of ['Escape', 'Control+k']) {
    await page.keyboard.press('Control+k');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('perks');
    await page.keyboard.press(key);
    await expect(field(page)).toBeHidden();
    await expect(row(page, 'Perks', 1)).toBeFocused();
    await page.keyboard.type('-');
  }
  await expect(row(page, 'Perks', 1)).toHaveText('Com--petitive internship compensation');
});

test('? is a letter in a field, and the way to the shortcuts elsewhere', async ({ page }) => {
  await open(page);
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await row(page, 'Perks', 1).fill('Why');
  await page.keyboard.type('?');
  await expect(row(page, 'Perks', 1)).toHaveText('Why?');
  await page.getByRole('button', { name: 'Search', exact: true }).focus();
  await page.keyboard.press('?');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Search', exact: true })).toBeFocused();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the header stands on one line, and the palette leads from the panel into the sheet', async ({
    page,
  }) => {
    await open(page);
    const tops = await page.locator('header button:visible').evaluateAll((buttons) =>
      buttons.map((button) => {
        const { top, bottom, right } = button.getBoundingClientRect();
        return { middle: Math.round((top + bottom) / 2), isInside: right <= 390 };
      }),
    );
    expect(new Set(tops.slice(0, 8).map(({ middle }) => middle)).size).toBe(1);
    expect(tops.slice(0, 8).every(({ isInside }) => isInside)).toBe(true);
    await page.getByRole('tab', { name: 'Guide' }).tap();
    await page.getByRole('button', { name: 'Search', exact: true }).tap();
    await field(page).fill('tools and');
    await page.getByRole('option', { name: 'Tools and Programs' }).tap();
    await expect(page.getByRole('textbox', { name: 'Section heading: Tools and Programs' })).toBeFocused();
  });
});

test('what is kept aside leaves sight, keys and screen readers, and undo brings it back', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('switch', { name: 'Include section Perks' }).uncheck();
  await theSwitch(page).check();
  await expect(page.getByRole('region', { name: 'Perks' })).toBeHidden();
  await expect(page.getByText('1 hidden', { exact: true })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Include Soft Skills, item 1', exact: true }).press('Space');
  await expect(row(page, 'Soft Skills', 1)).toBeHidden();
  await expect(page.getByRole('checkbox', { name: 'Include Soft Skills, item 2' })).toBeFocused();
  await expect(page.getByTestId('announcement')).toHaveText(/^Kept aside and hidden/);
  // The arrow keys pass over what is hidden.
  await page.getByRole('textbox', { name: 'Section heading: Soft Skills' }).click();
  await page.keyboard.press('ArrowDown');
  await expect(row(page, 'Soft Skills', 2)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(row(page, 'Soft Skills', 1)).toBeVisible();
  await expect(theSwitch(page)).toBeChecked();
  await page.keyboard.press('Control+Shift+z');
  await expect(row(page, 'Soft Skills', 1)).toBeHidden();
  await page.getByRole('link', { name: 'Perks' }).click();
  await expect(page.getByRole('button', { name: 'Move section Perks', exact: true })).toBeFocused();
  await expect(theSwitch(page)).not.toBeChecked();
});

test('a row dropped among hidden ones lands where it is dropped', async ({ page }) => {
  await open(page);
  await page.getByRole('checkbox', { name: 'Include Soft Skills, item 1', exact: true }).uncheck();
  await theSwitch(page).check();
  await row(page, 'Soft Skills', 2).scrollIntoViewIfNeeded();
  const text = await row(page, 'Soft Skills', 4).textContent();
  const from = page.getByRole('button', { name: 'Move Soft Skills, item 4', exact: true });
  const to = await row(page, 'Soft Skills', 2).boundingBox();
  await from.hover();
  await page.mouse.down();
  await page.mouse.move((to?.x ?? 0) + 20, (to?.y ?? 0) + 10, { steps: 12 });
  await page.mouse.up();
  await expect(row(page, 'Soft Skills', 2)).toHaveText(text ?? '');
});

test('a question of the guide goes into the posting', async ({ page }) => {
  await open(page);
  await page.getByRole('tab', { name: 'Guide' }).click();
  await page.getByRole('searchbox', { name: 'Search the guide' }).fill('interview WARNING');
  await page.getByRole('button', { name: /^Put it in the posting/ }).click();
  await page.getByRole('tab', { name: 'Preview' }).click();
  const preview = page.getByRole('region', { name: 'Preview', exact: true });
  await expect(preview.getByRole('heading', { name: 'Questions and answers' })).toBeVisible();
  await expect(preview.locator('strong').filter({ hasText: 'warning signs' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(preview.getByRole('heading', { name: 'Questions and answers' })).toHaveCount(0);
});
