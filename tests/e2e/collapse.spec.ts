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

test.describe('a section that is dragged', () => {
  for (const [from, to] of [
    ['Tools and Programs', 'Qualifications'],
    ['Key Responsibilities', 'Soft Skills'],
  ] as const) {
    test(`folds all to their headings, stays under the pointer and lands: ${from} to ${to}`, async ({
      page,
    }) => {
      await open(page);
      const before = await headings(page);
      const handle = page.getByRole('button', { name: `Move section ${from}`, exact: true });
      await handle.scrollIntoViewIfNeeded();
      const start = await handle.boundingBox();
      if (start === null) throw new Error('The handle is not on the page');
      const [x, y] = [start.x + start.width / 2, start.y + start.height / 2];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x, y + 6, { steps: 3 });
      await expect(row(page, 'Perks', 1)).toBeHidden();
      expect(Math.abs(((await handle.boundingBox())?.y ?? 0) - start.y)).toBeLessThan(2);
      const target = await page
        .getByRole('button', { name: `Move section ${to}`, exact: true })
        .boundingBox();
      if (target === null) throw new Error('The target is not on the page');
      expect(target.y, 'the target is in sight, and no edge makes the page scroll').toBeGreaterThan(120);
      expect(target.y).toBeLessThan(600);
      await page.mouse.move(x, target.y + target.height / 2, { steps: 8 });
      await page.mouse.up();
      await expect(row(page, 'Perks', 1)).toBeVisible();
      const others = before.filter((each) => each !== from);
      others.splice(before.indexOf(to), 0, from);
      expect(await headings(page)).toEqual(others);
      await expect(section(page, from)).toBeInViewport();
    });
  }

  test('unfolds where the drag is cancelled', async ({ page }) => {
    await open(page);
    const before = await headings(page);
    await page.getByRole('button', { name: 'Move section Perks', exact: true }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await expect(row(page, 'Perks', 1)).toBeHidden();
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
