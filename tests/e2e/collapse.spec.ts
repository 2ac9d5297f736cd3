import type { Page } from '@playwright/test';
import { dragByMouse, expect, headings, open, row, rowHandle, rowTexts, section, test } from './support';

const toggle = (heading: string) => ({ name: `Collapse section ${heading}`, exact: true });

test.describe('a collapsed section', () => {
  test('takes a row that is dragged onto it as its last, and shows it', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 1600 });
    await open(page);
    const [text] = await rowTexts(page, 'Key Responsibilities');
    await page.getByRole('button', toggle('Perks')).click();
    await dragByMouse(
      page,
      rowHandle(page, 'Key Responsibilities', 1),
      page.getByRole('button', { name: 'Show the 4 items of Perks' }),
    );
    await expect(row(page, 'Perks', 5)).toHaveText(text ?? '');
    await expect(row(page, 'Perks', 5)).toBeVisible();
  });

  test('is passed over by the arrow keys', async ({ page }) => {
    await open(page);
    await page.getByRole('button', toggle('Perks')).click();
    const heading = page.getByRole('textbox', { name: 'Section heading: Perks' });
    await heading.focus();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('textbox', { name: 'Section heading: Qualifications' })).toBeFocused();
  });
});

test.describe('a section that is carried by keyboard', () => {
  const pickUp = async (page: Page, heading: string) => {
    const handle = page.getByRole('button', { name: `Move section ${heading}`, exact: true });
    await handle.focus();
    const top = async () => Math.round((await handle.boundingBox())?.y ?? 0);
    const before = await top();
    await page.keyboard.press('Space');
    await expect(row(page, 'Perks', 1)).toBeHidden();
    expect(Math.abs((await top()) - before), 'its heading stays in its place').toBeLessThan(2);
    await page.waitForTimeout(250);
  };

  test('folds all to their headings, and lands', async ({ page }) => {
    await open(page);
    const before = await headings(page);
    await pickUp(page, 'Hard Skills');
    await page.keyboard.press('ArrowUp');
    await expect(page.getByTestId('drop-line')).toBeInViewport();
    await page.keyboard.press('Space');
    await expect(row(page, 'Perks', 1)).toBeVisible();
    const others = before.filter((each) => each !== 'Hard Skills');
    others.splice(before.indexOf('Hard Skills') - 1, 0, 'Hard Skills');
    expect(await headings(page)).toEqual(others);
    await expect(section(page, 'Hard Skills')).toBeInViewport();
  });

  test('unfolds where it is cancelled', async ({ page }) => {
    await open(page);
    const before = await headings(page);
    await pickUp(page, 'Soft Skills');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await expect(row(page, 'Perks', 1)).toBeVisible();
    expect(await headings(page)).toEqual(before);
  });
});

test('the outline tells which section is being read', async ({ page }) => {
  await open(page);
  const current = page.getByRole('navigation', { name: 'Outline' }).locator('[aria-current="location"]');
  await expect(current).toHaveCount(0);
  for (const heading of ['Perks', 'Hard Skills', 'About the Role', 'Tools and Programs']) {
    await page.getByRole('navigation', { name: 'Outline' }).getByRole('link', { name: heading }).click();
    await expect(current).toHaveText(heading);
  }
  await page.mouse.move(600, 400);
  await expect(async () => {
    await page.mouse.wheel(0, -20_000);
    await expect(current).toHaveCount(0, { timeout: 1000 });
  }).toPass();
});
