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
/** The words that have a line under them: those to fix, then those of style. */
const marked = (page: Page) =>
  page.evaluate(() =>
    ['review-fix', 'review-consider', 'review-style']
      .flatMap((name) => [...(CSS.highlights.get(name) ?? [])])
      .map(({ startContainer, startOffset, endOffset }) =>
        startContainer.textContent?.slice(startOffset, endOffset),
      ),
  );

test('what is found is marked in the text, gone to, mended with one click and brought back by undo', async ({
  page,
}) => {
  await openReview(page, ' with a guru, our chairman');
  await expect.poll(() => marked(page)).toEqual(['chairman', 'guru']);
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

test('by keys alone and with the panel on another tab: F8 goes on, Alt+Enter mends, Escape leaves', async ({
  page,
}) => {
  await open(page);
  await first(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' with a guru, our chairman');
  // The last word may still be in the making.
  await expect.poll(() => marked(page)).toEqual(['guru']);
  await page.keyboard.type('.');
  await expect.poll(() => marked(page)).toEqual(['chairman', 'guru']);
  await page.keyboard.press('Home');
  await page.keyboard.press('F8');
  await expect.poll(() => selected(page)).toBe('guru');
  const card = page.getByRole('group', { name: /^Review of/ });
  await expect(card).toContainText('guru');
  // It would lie over the card's buttons.
  await expect(page.getByRole('toolbar', { name: 'Formatting' })).toBeHidden();
  await expect(page.getByTestId('announcement')).toContainText('Alt+Enter: expert.');
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await page.keyboard.press('F8');
  await expect.poll(() => selected(page)).toBe('chairman');
  await page.keyboard.press('Alt+Enter');
  await expect(first(page)).toHaveText(`${before} with a guru, our chair.`);
  await expect(card).toHaveCount(0);
  // The writing goes on behind the new words.
  await page.keyboard.type('!');
  await expect(first(page)).toHaveText(`${before} with a guru, our chair!.`);
  await page.keyboard.press('Shift+F8');
  await expect.poll(() => selected(page)).toBe('guru');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(first(page)).toHaveText(`${before} with a guru, our chair.`);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(first(page)).toHaveText(`${before} with a guru, our chairman.`);
});

test('a click on underlined words opens their card, which mends or leads to more', async ({ page }) => {
  await open(page);
  await first(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' with a guru.');
  await expect.poll(() => marked(page)).toEqual(['guru']);
  const box = await page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('review-style') ?? [])] as Range[];
    const { left, top, width, height } = range!.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.click(box.x, box.y);
  const card = page.getByRole('group', { name: 'Review of “guru”' });
  await card.getByRole('button', { name: 'More' }).click();
  await expect(panel(page).getByRole('button', { name: 'Go to “guru”' })).toBeFocused();
  await page.mouse.click(box.x, box.y);
  await card.getByRole('button', { name: 'Replace “guru” with “expert”' }).click();
  await expect(first(page)).toHaveText(`${before} with an expert.`);
  await expect(first(page)).toBeFocused();
  await expect(card).toHaveCount(0);
});

test('what is kept stays kept after a reload, and on a phone the words are gone to on the sheet', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openReview(page, ' with a guru, our chairman');
  const bar = page.getByRole('tablist', { name: 'Panel' });
  expect(await bar.evaluate((list) => list.scrollWidth <= list.clientWidth)).toBe(true);
  await panel(page).getByText('Based on a law').first().click();
  await panel(page).getByRole('button', { name: 'Keep “chairman” here' }).click();
  await expect(panel(page).getByRole('button', { name: 'Go to “chairman”' })).toHaveCount(0);
  await saved(page);
  await page.reload();
  await page.getByRole('tab', { name: 'Review', exact: true }).click();
  await expect(panel(page).getByText('1 finding is left as written', { exact: false })).toBeVisible();
  await panel(page).getByRole('button', { name: 'Go to “guru”' }).click();
  await expect(first(page)).toBeFocused();
  expect(await selected(page)).toBe('guru');
  const card = page.getByRole('group', { name: 'Review of “guru”' });
  await card.getByRole('button', { name: 'Replace “guru” with “expert”' }).click();
  await expect(first(page)).toContainText('with an expert, our chairman');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the card of words goes with the sheet, and comes back only at a touch of them', async ({ page }) => {
    await openReview(page, ' with a guru, our chairman.');
    await panel(page).getByRole('button', { name: 'Go to “guru”' }).tap();
    const card = page.getByRole('group', { name: /^Review of/ });
    const word = await page.evaluate(() => {
      const box = document.getSelection()?.getRangeAt(0).getBoundingClientRect();
      return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
    });
    await page.touchscreen.tap(word.x, word.y);
    await expect(card).toBeVisible();
    await page.getByRole('tab', { name: 'Suggestions' }).tap();
    await expect(card).toBeHidden();
    await page.getByRole('button', { name: 'Edit', exact: true }).tap();
    await expect(card).toBeHidden();
  });
});
