import type { CDPSession } from '@playwright/test';
import {
  dragByMouse,
  expect,
  headings,
  open,
  row,
  rowHandle,
  rowTexts,
  saved,
  section,
  test,
} from './support';

const responsibilities = 'Key Responsibilities';

test.describe('dragging by mouse', () => {
  test('takes a responsibility to the place of another, further down and back up', async ({ page }) => {
    await open(page);
    const before = await rowTexts(page, responsibilities);
    await dragByMouse(page, rowHandle(page, responsibilities, 1), rowHandle(page, responsibilities, 4));
    expect(await rowTexts(page, responsibilities)).toEqual(
      [1, 2, 3, 0, 4, 5, 6, 7].map((index) => before[index]),
    );
    await dragByMouse(page, rowHandle(page, responsibilities, 4), rowHandle(page, responsibilities, 1));
    expect(await rowTexts(page, responsibilities)).toEqual(before);
  });

  test('takes a row into another section, and one undo takes it back', async ({ page }) => {
    await open(page);
    const from = await rowTexts(page, responsibilities);
    const to = await rowTexts(page, 'Perks');
    await dragByMouse(page, rowHandle(page, responsibilities, 8), rowHandle(page, 'Perks', 2));
    expect(await rowTexts(page, responsibilities)).toEqual(from.slice(0, 7));
    expect(await rowTexts(page, 'Perks')).toContain(from[7]);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await rowTexts(page, responsibilities)).toEqual(from);
    expect(await rowTexts(page, 'Perks')).toEqual(to);
  });

  test('takes a row into a section that has none', async ({ page }) => {
    await open(page);
    const [text] = await rowTexts(page, responsibilities);
    await page.getByRole('button', { name: 'Remove About the Role, item 1' }).click();
    await page.getByRole('button', { name: 'Undo' }).scrollIntoViewIfNeeded();
    await dragByMouse(
      page,
      rowHandle(page, responsibilities, 1),
      section(page, 'About the Role').getByText('No items yet'),
    );
    expect(await rowTexts(page, 'About the Role')).toEqual([text]);
  });

  test('takes a whole section past another', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 2400 });
    await open(page);
    const before = await headings(page);
    await dragByMouse(
      page,
      page.getByRole('button', { name: 'Move section Perks', exact: true }),
      page.getByRole('button', { name: 'Move section Key Responsibilities', exact: true }),
    );
    expect(await headings(page)).toEqual([before[0], before[2], before[1], ...before.slice(3)]);
  });

  test('takes a detail past another', async ({ page }) => {
    await open(page);
    await dragByMouse(
      page,
      page.getByRole('button', { name: 'Move Type', exact: true }),
      page.getByRole('button', { name: 'Move Location', exact: true }),
    );
    const details = page.getByRole('list', { name: 'Details' }).getByRole('textbox');
    expect(await details.evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')))).toEqual([
      'Type',
      'Location',
    ]);
  });

  test('leaves everything as it was when Escape is pressed', async ({ page }) => {
    await open(page);
    const before = await rowTexts(page, responsibilities);
    await rowHandle(page, responsibilities, 1).hover();
    await page.mouse.down();
    const target = await rowHandle(page, responsibilities, 5).boundingBox();
    await page.mouse.move(target?.x ?? 0, (target?.y ?? 0) + 5, { steps: 8 });
    await expect(page.getByTestId('drop-line')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(await rowTexts(page, responsibilities)).toEqual(before);
    await expect(rowHandle(page, responsibilities, 1)).toBeFocused();
  });

  test('carries the text of the item with the pointer, and nothing below answers to that', async ({
    page,
  }) => {
    await open(page);
    const [text = ''] = await rowTexts(page, responsibilities);
    // In the middle, where the drag does not scroll the page.
    await rowHandle(page, responsibilities, 2).evaluate((handle) =>
      handle.scrollIntoView({ block: 'center' }),
    );
    const from = await rowHandle(page, responsibilities, 1).boundingBox();
    if (from === null) throw new Error('The handle is not on the page');
    await page.mouse.move(from.x + 10, from.y + 10);
    await page.mouse.down();
    await page.mouse.move(from.x + 10, from.y + 20, { steps: 3 });
    const lifted = page.locator('body > [aria-hidden]').getByText(text.slice(0, 30));
    const start = await lifted.boundingBox();
    await page.mouse.move(from.x + 110, from.y + 70, { steps: 3 });
    const end = await lifted.boundingBox();
    expect([end?.x, end?.y]).toEqual([(start?.x ?? 0) + 100, (start?.y ?? 0) + 50]);
    expect(start?.y).toBe(from.y + 10);
    await expect(page.locator('li:hover')).toHaveCount(0);

    const scrolled = await page.evaluate(() => window.scrollY);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(scrolled);
    await page.mouse.wheel(0, -200);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(scrolled);
    await page.mouse.move(from.x + 10, from.y + 12, { steps: 3 });
    await page.mouse.up();
    await expect(page.getByTestId('announcement')).toHaveText(/^Put back: item 1 of 8/);
    await expect(rowHandle(page, responsibilities, 1)).toBeFocused();
    await expect(lifted).toHaveCount(0);
  });
});

test.describe('dragging by keyboard', () => {
  test('moves a row by index, says where it is, and keeps the focus on its handle', async ({ page }) => {
    await open(page);
    const before = await rowTexts(page, responsibilities);
    const announcement = page.getByTestId('announcement');
    await rowHandle(page, responsibilities, 2).focus();
    await page.keyboard.press('Space');
    await expect(announcement).toHaveText(/^Picked up: Write clean.*item 2 of 8 in Key Responsibilities/);
    await page.waitForTimeout(250);
    await page.keyboard.press('ArrowDown');
    await expect(announcement).toHaveText(/^item 3 of 8 in Key Responsibilities/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await expect(announcement).toHaveText(/^Moved to item 4 of 8 in Key Responsibilities/);
    expect(await rowTexts(page, responsibilities)).toEqual(
      [0, 2, 3, 1, 4, 5, 6, 7].map((index) => before[index]),
    );
    await expect(rowHandle(page, responsibilities, 4)).toBeFocused();
  });

  test('leads from one section into the next', async ({ page }) => {
    await open(page);
    const before = await rowTexts(page, responsibilities);
    await rowHandle(page, responsibilities, 8).focus();
    await page.keyboard.press('Space');
    await page.waitForTimeout(250);
    await page.keyboard.press('ArrowDown');
    await expect(page.getByTestId('announcement')).toHaveText(/^item 1 of 5 in Perks/);
    await page.keyboard.press('Space');
    await expect(row(page, 'Perks', 1)).toHaveText(before[7] ?? '');
    await expect(rowHandle(page, 'Perks', 1)).toBeFocused();
  });

  test('moves a section', async ({ page }) => {
    await open(page);
    const before = await headings(page);
    await page.getByRole('button', { name: 'Move section About the Role', exact: true }).focus();
    await page.keyboard.press('Space');
    await page.waitForTimeout(250);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await expect.poll(() => headings(page)).toEqual([before[1], before[0], ...before.slice(2)]);
  });

  test('is cancelled by Escape', async ({ page }) => {
    await open(page);
    const before = await rowTexts(page, 'Perks');
    await rowHandle(page, 'Perks', 1).focus();
    await page.keyboard.press('Space');
    await page.waitForTimeout(250);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await expect(page.getByTestId('announcement')).toHaveText(/^Move cancelled: item 1 of 4 in Perks/);
    expect(await rowTexts(page, 'Perks')).toEqual(before);
  });
});

test.describe('dragging by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  async function touch(client: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) {
    await client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x, y }],
    });
  }

  test('moves a row by its handle, and scrolls the page elsewhere', async ({ page, context }) => {
    await open(page);
    const before = await rowTexts(page, responsibilities);
    // In the middle, where the drag does not scroll the page.
    await rowHandle(page, responsibilities, 2).evaluate((handle) =>
      handle.scrollIntoView({ block: 'center' }),
    );
    const from = await rowHandle(page, responsibilities, 1).boundingBox();
    const to = await rowHandle(page, responsibilities, 2).boundingBox();
    if (from === null || to === null) throw new Error('The handles are not on the page');
    const client = await context.newCDPSession(page);
    const x = from.x + from.width / 2;
    const startY = from.y + from.height / 2;
    const endY = to.y + to.height / 2;
    await touch(client, 'touchStart', x, startY);
    for (let step = 1; step <= 10; step += 1) {
      await touch(client, 'touchMove', x, startY + ((endY - startY) * step) / 10);
    }
    await touch(client, 'touchEnd');
    await expect
      .poll(() => rowTexts(page, responsibilities))
      .toEqual([1, 0, 2, 3, 4, 5, 6, 7].map((index) => before[index]));

    const scrolled = await page.evaluate(() => window.scrollY);
    await touch(client, 'touchStart', 200, 600);
    for (let step = 1; step <= 10; step += 1) await touch(client, 'touchMove', 200, 600 - step * 30);
    await touch(client, 'touchEnd');
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(scrolled + 100);
    await saved(page);
  });

  test('picks up the row that a finger rests on, but not one that is being written', async ({
    page,
    context,
  }) => {
    await open(page);
    const before = await rowTexts(page, responsibilities);
    const first = row(page, responsibilities, 1);
    await rowHandle(page, responsibilities, 2).evaluate((handle) =>
      handle.scrollIntoView({ block: 'center' }),
    );
    const client = await context.newCDPSession(page);
    const restAndMove = async () => {
      const from = await first.boundingBox();
      const to = await row(page, responsibilities, 2).boundingBox();
      if (from === null || to === null) throw new Error('The rows are not on the page');
      const startY = from.y + from.height / 2;
      const endY = to.y + to.height / 2;
      await touch(client, 'touchStart', from.x + 60, startY);
      await page.waitForTimeout(600);
      for (let step = 1; step <= 10; step += 1) {
        await touch(client, 'touchMove', from.x + 60, startY + ((endY - startY) * step) / 10);
      }
      await touch(client, 'touchEnd');
    };
    const scrolled = await page.evaluate(() => window.scrollY);
    await restAndMove();
    await expect
      .poll(() => rowTexts(page, responsibilities))
      .toEqual([1, 0, 2, 3, 4, 5, 6, 7].map((index) => before[index]));
    expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('');

    await first.tap();
    await expect(first).toBeFocused();
    await restAndMove();
    await expect(page.getByTestId('announcement')).not.toHaveText(/Picked up/);
    expect(await rowTexts(page, responsibilities)).toEqual(
      [1, 0, 2, 3, 4, 5, 6, 7].map((index) => before[index]),
    );
  });
});

test('every move has a menu beside the drag', async ({ page }) => {
  await open(page);
  const before = await rowTexts(page, responsibilities);
  await rowHandle(page, responsibilities, 1).click();
  await page.getByRole('menuitem', { name: 'Move down' }).click();
  await expect
    .poll(() => rowTexts(page, responsibilities))
    .toEqual([1, 0, 2, 3, 4, 5, 6, 7].map((index) => before[index]));
  await expect(rowHandle(page, responsibilities, 2)).toBeFocused();

  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Move to section' }).press('ArrowRight');
  await page.getByRole('menuitem', { name: 'Soft Skills' }).click();
  await expect(row(page, 'Soft Skills', 9)).toHaveText(before[0] ?? '');

  await page.getByRole('button', { name: 'Move section Perks', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Move up' }).click();
  await expect.poll(async () => (await headings(page)).slice(1, 3)).toEqual(['Perks', responsibilities]);
});
