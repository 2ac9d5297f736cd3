import { makeDraft } from '../bench/support/make-draft.mjs';
import { expect, open, rowHandle, test } from './support';

for (const width of [390, 320]) {
  test(`submenus stay within a window ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await open(page);
    for (const name of ['Move to section', 'Turn into']) {
      await rowHandle(page, 'Perks', 2).click();
      await page.getByRole('menuitem', { name }).click();
      const submenu = page.getByRole('menu', { name });
      await expect(submenu).toBeVisible();
      const box = await submenu.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      await page.keyboard.press('Escape');
      await expect(submenu).toBeHidden();
      await page.keyboard.press('Escape');
    }
  });
}

test('an open menu goes along with its button, and closes once that is out of sight', async ({ page }) => {
  await open(page);
  const handle = rowHandle(page, 'Perks', 2);
  await handle.click();
  const menu = page.getByRole('menu');
  /** How far the menu is from its button, in either direction. */
  const distance = async () => {
    const [menuBox, handleBox] = [await menu.boundingBox(), await handle.boundingBox()];
    if (menuBox === null || handleBox === null) return Infinity;
    const apart = (from: number, length: number, to: number, reach: number) =>
      Math.max(0, to - from - length, from - to - reach);
    return Math.max(
      apart(handleBox.x, handleBox.width, menuBox.x, menuBox.width),
      apart(handleBox.y, handleBox.height, menuBox.y, menuBox.height),
    );
  };
  await expect(menu).toBeVisible();
  const before = await distance();
  expect(before).toBeLessThan(8);
  await page.evaluate(() => window.scrollBy(0, 60));
  await expect.poll(distance).toBeCloseTo(before, 0);
  // The same button stands elsewhere in a narrower window.
  await page.setViewportSize({ width: 820, height: 720 });
  await expect.poll(distance).toBeLessThan(8);
  await page.evaluate(() => window.scrollBy(0, 3000));
  await expect(menu).toBeHidden();
});

test('a menu keeps within a short window, and its last entry can be reached', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 500 });
  await open(page);
  await rowHandle(page, 'Perks', 2).click();
  const remove = page.getByRole('menuitem', { name: 'Remove' });
  const more = page.getByRole('menu').locator('> [aria-hidden]:last-child > svg');
  // There is room for all of it beside its button, though not below.
  await expect(remove).toBeInViewport({ ratio: 1 });
  await expect(more).toBeHidden();
  await page.setViewportSize({ width: 1024, height: 320 });
  await expect(more).toBeVisible();
  const box = await page.getByRole('menu').boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(320);
  await page.keyboard.press('End');
  await expect(remove).toBeInViewport({ ratio: 1 });
  await expect(more).toBeHidden();
});

test('the menu of a section stays at its button, over all else, in a document that is drawn in parts', async ({
  page,
}) => {
  const draft = makeDraft({ id: 'long', rows: 240 });
  await page.goto('/robots.txt');
  await page.evaluate((long) => localStorage.setItem('rolewright:draft:long', JSON.stringify(long)), draft);
  await open(page, '/#/draft/long');
  const buttons = page.getByRole('button', { name: /^Move section/ });
  await expect(buttons).toHaveCount(30);
  const button = buttons.nth(2);
  await button.click();
  const first = page.getByRole('menuitem', { name: 'Move up' });
  await expect(first).toBeVisible();
  const expectBeside = async () => {
    const menu = await page.getByRole('menu').boundingBox();
    const at = await button.boundingBox();
    expect(Math.abs((menu?.x ?? 0) - (at?.x ?? 0))).toBeLessThan(12);
    expect(menu?.y).toBeGreaterThan(at?.y ?? 0);
    expect(menu?.y).toBeLessThan((at?.y ?? 0) + 60);
  };
  await expectBeside();
  await page.mouse.move(640, 400);
  await page.mouse.wheel(0, 120);
  await page.waitForTimeout(300);
  await expectBeside();
  // Nothing of the sections below lies over it.
  for (const item of await page.getByRole('menuitem').all()) await item.click({ trial: true });
});
