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
  const distance = async () => {
    const [menuBox, handleBox] = [await menu.boundingBox(), await handle.boundingBox()];
    return (menuBox?.y ?? 0) - (handleBox?.y ?? 0);
  };
  await expect(menu).toBeVisible();
  const before = await distance();
  await page.evaluate(() => window.scrollBy(0, 60));
  await expect.poll(distance).toBeCloseTo(before, 0);
  await page.evaluate(() => window.scrollBy(0, 3000));
  await expect(menu).toBeHidden();
});

test('a menu keeps within a short window, and its last entry can be reached', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 320 });
  await open(page);
  await rowHandle(page, 'Perks', 2).click();
  const box = await page.getByRole('menu').boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(320);
  await page.keyboard.press('End');
  await expect(page.getByRole('menuitem', { name: 'Remove' })).toBeInViewport({ ratio: 1 });
});
