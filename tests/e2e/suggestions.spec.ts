import type { Page } from '@playwright/test';
import { expect, open, row, rowTexts, test } from './support';

const panel = (page: Page) => page.getByRole('tabpanel', { name: 'Suggestions' });
const offer = (page: Page) =>
  panel(page).getByRole('button', { name: 'Assist in system monitoring and troubleshooting' });
const line = (page: Page) => page.getByTestId('drop-line');

async function pickUp(page: Page): Promise<void> {
  await open(page);
  await page.getByRole('tab', { name: 'Suggestions' }).click();
  await offer(page).hover();
  await page.mouse.down();
  await page.mouse.move(1100, 300, { steps: 4 });
}

async function centreOf(page: Page, heading: string, number: number) {
  const box = await row(page, heading, number).boundingBox();
  if (box === null) throw new Error('The row is out of sight');
  return { x: box.x + 100, y: box.y + box.height * 0.3 };
}

test('an offer is dragged to its exact place, leaves the list, and undo brings it back', async ({ page }) => {
  await pickUp(page);
  await expect(line(page)).toBeHidden();
  const { x, y } = await centreOf(page, 'Key Responsibilities', 3);
  await page.mouse.move(x, y, { steps: 6 });
  await expect(line(page)).toBeVisible();
  const drawn = await line(page).boundingBox();
  const before = await row(page, 'Key Responsibilities', 3).boundingBox();
  expect(Math.abs((drawn?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(12);
  await page.mouse.up();
  const added = 'Assist in system monitoring and troubleshooting';
  await expect(row(page, 'Key Responsibilities', 3)).toHaveText(added);
  await expect(offer(page)).toHaveCount(0);
  await expect(page.getByTestId('announcement')).toHaveText(
    `Added: ${added}, item 3 of 9 in Key Responsibilities`,
  );
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(offer(page)).toBeVisible();
  expect(await rowTexts(page, 'Key Responsibilities')).toHaveLength(8);
});

test('an offer that is clicked shows where it went', async ({ page }) => {
  await open(page);
  await page.getByRole('tab', { name: 'Suggestions' }).click();
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await expect(row(page, 'Key Responsibilities', 8)).not.toBeInViewport();
  await offer(page).click();
  await expect(row(page, 'Key Responsibilities', 9)).toBeInViewport({ ratio: 1 });
});

test('an offer that is let go of beside the page goes nowhere', async ({ page }) => {
  await pickUp(page);
  const { x, y } = await centreOf(page, 'Key Responsibilities', 3);
  await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.move(1200, y + 20, { steps: 4 });
  await expect(line(page)).toBeHidden();
  await page.mouse.up();
  expect(await rowTexts(page, 'Key Responsibilities')).toHaveLength(8);
  await expect(offer(page)).toBeVisible();
});

test('offers of another title go where they belong, by keyboard alone', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('show suggestions');
  await page.keyboard.press('Enter');
  const field = panel(page).getByRole('searchbox');
  await field.focus();
  await page.keyboard.type('registred nurse');
  await expect(panel(page).getByRole('button', { name: /^Registered Nurse/ })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(field).toBeFocused();
  const last = panel(page).getByRole('listitem').last().getByRole('button');
  const text = (await last.textContent()) ?? '';
  await last.focus();
  await page.keyboard.press('Enter');
  const held = await page.getByRole('textbox', { name: /, item \d+$/ }).allTextContents();
  expect(held).toContain(text);
  await expect(panel(page)).toContainText('From Registered Nurse');
});
