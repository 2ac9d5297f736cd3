import type { Page } from '@playwright/test';
import { expectNoViolations } from './expect-no-violations';
import { expect, headings, open, row, rowTexts, saved, test } from './support';

const searchbox = (page: Page) => page.getByRole('searchbox', { name: 'Search job titles' });
const all = (page: Page) => page.getByRole('region', { name: 'All titles' });

async function openGallery(page: Page): Promise<void> {
  await page.goto('/#/templates');
  await expect(searchbox(page)).toBeVisible();
}

test('a title is found, looked at and used, and the open draft stays', async ({ page }) => {
  await open(page);
  await row(page, 'Perks', 1).fill('Mine');
  await saved(page);
  await page.getByRole('button', { name: 'Templates', exact: true }).click();
  expect(page.url()).toMatch(/#\/templates$/);
  await expect(searchbox(page)).toBeFocused();
  // Nobody has chosen the one that the first page opened with.
  await expect(page.getByRole('region', { name: 'All titles' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Used last' })).toHaveCount(0);
  await page.keyboard.type('registred nurse');
  await page.getByRole('button', { name: /^Registered Nurse/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Registered Nurse' });
  await expect(dialog.getByRole('heading', { name: 'Key Responsibilities' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Use this template' }).click();
  await expect(page.getByRole('textbox', { name: 'Job title' })).toHaveText('Registered Nurse');
  await expect(page.getByRole('textbox', { name: 'Job title' })).toBeFocused();
  await expect(page).not.toHaveURL(/#/);
  await saved(page);
  await page.getByRole('button', { name: 'Drafts', exact: true }).click();
  await page.getByRole('button', { name: 'Backend Engineer Intern', exact: true }).click();
  await expect(row(page, 'Perks', 1)).toHaveText('Mine');
});

test('a title is used in one click, and is the first of those used last', async ({ page }) => {
  await openGallery(page);
  await page.getByRole('button', { name: 'Use Accountant', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Job title' })).toHaveText('Accountant');
  expect(await headings(page)).toContain('Tools and Programs');
  expect(await rowTexts(page, 'Key Responsibilities')).toHaveLength(8);
  await saved(page);
  await page.getByRole('button', { name: 'Templates', exact: true }).click();
  const used = page.getByRole('region', { name: 'Used last' }).getByRole('listitem');
  await expect(used.first()).toContainText('Accountant');
});

test('a title has an address of its own, which opens in a page that has loaded nothing yet', async ({
  page,
}) => {
  await open(page, '/#/template/registered-nurse');
  await expect(page.getByRole('textbox', { name: 'Job title' })).toHaveText('Registered Nurse');
});

test('the list of drafts leads to all titles', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Drafts', exact: true }).click();
  await page.getByRole('button', { name: 'New from a template' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(searchbox(page)).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('textbox', { name: 'Job title' })).toBeVisible();
});

test('pages and filters lead through all titles', async ({ page }) => {
  await openGallery(page);
  await expect(all(page)).toContainText(/Showing 1–44 of 1\d\d titles/);
  await expect(all(page).getByRole('listitem')).toHaveCount(44);
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(all(page)).toContainText(/Showing 45–88 of/);
  await expect(page.getByRole('button', { name: /^Page 2 of/ })).toHaveAttribute('aria-current', 'page');
  await page.getByRole('combobox', { name: 'Field' }).selectOption('Health Care');
  await page.getByRole('combobox', { name: 'Level' }).selectOption('Entry');
  await expect(all(page)).toContainText(/Showing 1–\d+ of \d+ titles/);
  const facts = await all(page).getByRole('listitem').allTextContents();
  expect(facts.length).toBeGreaterThan(0);
  expect(facts.filter((text) => !text.includes('Health Care · Entry'))).toEqual([]);
  await page.getByRole('combobox', { name: 'Field' }).selectOption('');
  await page.getByRole('combobox', { name: 'Level' }).selectOption('');
  await searchbox(page).fill('figma');
  await expect(all(page).getByRole('button', { name: /^Frontend Engineer .*Skill: Figma/ })).toBeVisible();
  await searchbox(page).fill('zzzzzz');
  await expect(all(page)).toContainText('No title is like that');
});

test('the way back leads to the draft, by button, by the browser and by keyboard alone', async ({ page }) => {
  await open(page);
  const title = page.getByRole('textbox', { name: 'Job title' });
  await page.getByRole('button', { name: 'Templates', exact: true }).click();
  await expect(title).toBeHidden();
  await page.getByRole('button', { name: 'Back to the draft' }).click();
  await expect(title).toBeVisible();
  // Having been there and back is no page to go back to.
  await expect(page).not.toHaveURL(/#/);
  const pages = await page.evaluate(() => history.length);
  await page.getByRole('button', { name: 'Templates', exact: true }).click();
  await expect(searchbox(page)).toBeVisible();
  await page.goBack();
  await expect(title).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(pages);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('open templates');
  await page.keyboard.press('Enter');
  await expect(searchbox(page)).toBeFocused();
  await page.keyboard.type('barista');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Barista' })).toBeVisible();
  await page.keyboard.press('Escape');
  // From the search the arrow keys lead to the titles and from one to the next, and Enter looks at the first.
  await searchbox(page).fill('chef');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Head Chef' })).toBeVisible();
  await page.keyboard.press('Escape');
  await searchbox(page).fill('');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: /^Account Executive/ })).toBeFocused();
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft']) await page.keyboard.press(key);
  await expect(page.getByRole('button', { name: /^Administrative Assistant/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(title).toHaveText('Administrative Assistant');
});

test('a dialog that Escape has closed leaves the focus to the key that follows at once', async ({ page }) => {
  await openGallery(page);
  await page.getByRole('button', { name: /^Barista/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Barista' });
  await expect(dialog).toBeVisible();
  const next = page.getByRole('button', { name: 'Use Barista', exact: true });
  await next.evaluate((element) => {
    document.querySelector('dialog')?.close();
    element.focus();
  });
  await expect(dialog).toHaveCount(0);
  await expect(next).toBeFocused();
});

for (const width of [1440, 390]) {
  test(`axe finds nothing in the gallery ${width} pixels wide, in light and in dark`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openGallery(page);
    await expect(all(page).getByRole('listitem')).toHaveCount(44);
    await expectNoViolations(page);
    await page
      .getByRole('button', { name: /^Accountant/ })
      .first()
      .click();
    await expect(page.getByRole('dialog').getByRole('heading', { name: 'Perks' })).toBeVisible();
    await expectNoViolations(page, { part: 'dialog' });
  });
}
