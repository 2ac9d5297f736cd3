import type { Page } from '@playwright/test';
import { expect, open, row, saved, test } from './support';

const panel = (page: Page) => page.getByRole('tabpanel', { name: 'Review', exact: true });
const first = (page: Page) => row(page, 'Key Responsibilities', 1);
const before = 'Assist in designing and implementing RESTful APIs and microservices';

async function openReview(page: Page, added: string): Promise<void> {
  await open(page);
  await first(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(added);
  await page.getByRole('tab', { name: 'Review', exact: true }).click();
  await expect(panel(page).getByRole('heading', { name: 'The posting as a whole' })).toBeVisible();
}

const selected = (page: Page) => page.evaluate(() => document.getSelection()?.toString());
const marked = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('review') ?? [])].map(({ startContainer, startOffset, endOffset }) =>
      startContainer.textContent?.slice(startOffset, endOffset),
    ),
  );

test('what is found is marked in the text, gone to, mended with one click and brought back by undo', async ({
  page,
}) => {
  await openReview(page, ' with a guru, our chairman');
  expect(await marked(page)).toEqual(['guru', 'chairman']);
  await panel(page).getByRole('button', { name: 'Go to “guru”' }).click();
  await expect(first(page)).toBeFocused();
  expect(await selected(page)).toBe('guru');
  await panel(page).getByRole('button', { name: 'Replace “guru” with “expert”' }).click();
  await expect(first(page)).toHaveText(`${before} with an expert, our chairman`);
  await expect(page.getByTestId('announcement')).toHaveText('guru is now expert');
  // The button went with what it mended; the focus stays in the list.
  await expect(panel(page).locator('li :focus')).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(first(page)).toHaveText(`${before} with a guru, our chairman`);
});

test('by keys alone, F8 goes from one to the next and Alt+Enter mends it', async ({ page }) => {
  await openReview(page, ' with a guru, our chairman');
  await first(page).click();
  await page.keyboard.press('F8');
  await expect.poll(() => selected(page)).toBe('guru');
  await page.keyboard.press('F8');
  await expect.poll(() => selected(page)).toBe('chairman');
  await page.keyboard.press('Alt+Enter');
  await expect(first(page)).toHaveText(`${before} with a guru, our chair`);
  await first(page).press('End');
  await page.keyboard.type(' and a waitress');
  await expect(panel(page).getByRole('button', { name: 'Go to “waitress”' })).toBeVisible();
});

test('what is kept stays kept after a reload, and on a phone the words are gone to on the sheet', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openReview(page, ' with a guru, our chairman');
  const bar = page.getByRole('tablist', { name: 'Panel' });
  expect(await bar.evaluate((list) => list.scrollWidth <= list.clientWidth)).toBe(true);
  await panel(page).getByText('Based on a law').click();
  await panel(page).getByRole('button', { name: 'Keep “chairman” here' }).click();
  await expect(panel(page).getByRole('button', { name: 'Go to “chairman”' })).toHaveCount(0);
  await saved(page);
  await page.reload();
  await page.getByRole('tab', { name: 'Review', exact: true }).click();
  await expect(panel(page).getByText('1 finding is left as written', { exact: false })).toBeVisible();
  await panel(page).getByRole('button', { name: 'Go to “guru”' }).click();
  await expect(first(page)).toBeFocused();
  expect(await selected(page)).toBe('guru');
});
