import { expect, open, row, rowHandle, section, test } from './support';

for (const width of [390, 1024]) {
  test(`nothing moves while a page ${width} pixels wide loads`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await open(page);
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(500);
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.02);
  });
}

test.describe('under a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('every control is at least 40 pixels in both directions', async ({ page }) => {
    await open(page);
    await rowHandle(page, 'Perks', 1).click();
    await expect(page.getByRole('menu')).toBeVisible();
    const controls = page.locator('button, input, [role="tab"], [role^="menuitem"]');
    const small = await controls.evaluateAll((all) =>
      all
        .map((control) => ({
          name: control.getAttribute('aria-label') ?? control.textContent,
          box: control.getBoundingClientRect(),
        }))
        .filter(({ box }) => box.width > 0 && (box.width < 40 || box.height < 40))
        .map(({ name, box }) => `${name} ${box.width} × ${box.height}`),
    );
    expect(small).toEqual([]);
  });

  test('the header is two lines high at most, on a small tablet as well', async ({ page }) => {
    await open(page);
    for (const width of [600, 700, 768]) {
      await page.setViewportSize({ width, height: 844 });
      const header = await page.getByRole('banner').boundingBox();
      expect(header?.height).toBeLessThan(80);
    }
  });

  test('nothing reaches past the side of the window', async ({ page }) => {
    await open(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    // Undo and redo stand side by side.
    const undo = await page.getByRole('button', { name: 'Undo' }).boundingBox();
    const redo = await page.getByRole('button', { name: 'Redo' }).boundingBox();
    expect((redo?.x ?? 0) - (undo?.x ?? 0)).toBe(undo?.width);
  });
});

test.describe('on a phone a row', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('is as wide as the page but for its handle', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'Add detail' }).tap();
    await page.getByRole('menuitem', { name: 'Salary range' }).tap();
    const about = await row(page, 'About the Role', 1).boundingBox();
    expect(about?.width).toBeGreaterThanOrEqual(320);
    const salary = await page.getByRole('textbox', { name: 'Salary range' }).boundingBox();
    expect(salary?.width).toBeGreaterThanOrEqual(220);
    const heading = await page.getByRole('textbox', { name: 'Section heading: Perks' }).boundingBox();
    expect(heading?.width).toBeGreaterThanOrEqual(270);
  });

  test('of a checklist is taken out where the finger expects it, however fast that goes', async ({
    page,
  }) => {
    await open(page);
    const boxes = [1, 2, 3, 4].map((n) =>
      page.getByRole('checkbox', { name: `Include Soft Skills, item ${n}`, exact: true }),
    );
    await boxes[1]?.evaluate((box) => box.scrollIntoView({ block: 'center' }));
    const places = await Promise.all(boxes.map((box) => box.boundingBox()));
    for (const place of places) await page.touchscreen.tap((place?.x ?? 0) + 20, (place?.y ?? 0) + 20);
    for (const box of boxes) await expect(box).not.toBeChecked();
    await expect(section(page, 'Soft Skills').getByText('Not in the posting')).toHaveCount(4);
  });

  test('is kept aside and removed from its menu, and put back by one touch', async ({ page }) => {
    await open(page);
    const choose = async (n: number, action: string) => {
      await rowHandle(page, 'Perks', n).tap();
      await page.getByRole('menuitem', { name: action }).tap();
    };
    const second = await row(page, 'Perks', 2).textContent();
    await choose(1, 'Keep aside');
    const note = section(page, 'Perks').getByText('Not in the posting');
    await expect(note).toBeVisible();
    await page.getByRole('switch', { name: 'Include Perks, item 1', exact: true }).tap();
    await expect(note).toHaveCount(0);
    // What had the focus is no longer shown.
    await page.getByRole('button', { name: 'Undo' }).tap();
    await expect(note).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).tap();
    await expect(note).toHaveCount(0);
    await expect(rowHandle(page, 'Perks', 1)).toBeFocused();
    await choose(1, 'Remove');
    await expect(row(page, 'Perks', 1)).toHaveText(second ?? '');
    await expect(rowHandle(page, 'Perks', 1)).toBeFocused();
  });
});

test('on a phone a tab begins at its top, and the sheet keeps its place meanwhile', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  const item = row(page, 'Perks', 1);
  await item.click();
  const scrollY = () => page.evaluate(() => Math.round(window.scrollY));
  const place = await scrollY();
  expect(place).toBeGreaterThan(100);
  await page.getByRole('tab', { name: 'Suggestions' }).click();
  await expect.poll(scrollY).toBe(0);
  await page.getByRole('button', { name: 'Edit' }).click();
  await expect.poll(scrollY).toBe(place);
  await page.getByRole('button', { name: 'Templates' }).click();
  await page.getByRole('button', { name: 'Back to the draft' }).click();
  await expect(item).toBeInViewport();
  // What is gone to from elsewhere comes first.
  await page.getByRole('tab', { name: 'Guide' }).click();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('tools and programs');
  await page.keyboard.press('Enter');
  await expect(section(page, 'Tools and Programs')).toBeInViewport();
  await page.getByRole('button', { name: 'Templates' }).click();
  await page.getByRole('button', { name: 'Use Accountant', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Job title' })).toBeInViewport({ ratio: 1 });
});

test('what is kept aside says so', async ({ page }) => {
  await open(page);
  await expect(section(page, 'Soft Skills')).not.toContainText('Not in the posting');
  await page.getByRole('checkbox', { name: 'Include Soft Skills, item 1', exact: true }).uncheck();
  await expect(section(page, 'Soft Skills').getByText('Not in the posting')).toHaveCount(1);
});

test('a bullet stands at the side where its text begins', async ({ page }) => {
  await open(page);
  await row(page, 'Perks', 1).fill('שלום עולם');
  const item = page.getByRole('listitem').filter({ has: row(page, 'Perks', 1) });
  const bullet = await item.getByText('•').boundingBox();
  const text = await row(page, 'Perks', 1).boundingBox();
  expect(bullet?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0) - 10);
});
