import { expect, open, preview, row, rowHandle, rowTexts, saved, test } from './support';

const all = [
  'Competitive internship compensation',
  'Mentorship from senior engineers',
  'Professional development opportunities',
  'Flexible work arrangements',
] as const;

test('rows are selected with Shift and the mouse, and moved, kept aside and removed together', async ({
  page,
}) => {
  await open(page);
  await row(page, 'Perks', 1).click();
  await row(page, 'Perks', 2).click({ modifiers: ['Shift'] });
  const bar = page.getByRole('toolbar', { name: '2 items selected' });
  await bar.getByRole('button', { name: 'Move down together' }).click();
  expect(await rowTexts(page, 'Perks')).toEqual([all[2], all[0], all[1], all[3]]);
  await bar.getByRole('button', { name: 'Keep aside together' }).click();
  await expect(preview(page)).not.toContainText(all[0]);
  await bar.getByRole('button', { name: 'Put in the posting together' }).click();
  await expect(preview(page)).toContainText(all[0]);
  await bar.getByRole('button', { name: 'Remove together' }).click();
  expect(await rowTexts(page, 'Perks')).toEqual([all[2], all[3]]);
  await expect(bar).toBeHidden();
  await page.keyboard.press('Control+z');
  expect(await rowTexts(page, 'Perks')).toEqual([all[2], all[0], all[1], all[3]]);
});

test('a selection by mouse goes on over several rows, and a paste takes their place as one step', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await row(page, 'Perks', 3).hover();
  await row(page, 'Perks', 1).hover();
  await page.mouse.down();
  await row(page, 'Perks', 2).hover();
  await row(page, 'Perks', 3).hover();
  await expect(page.getByRole('toolbar', { name: '3 items selected' })).toBeVisible();
  await row(page, 'Perks', 2).hover();
  await page.mouse.up();
  await expect(page.getByRole('toolbar', { name: '2 items selected' })).toBeVisible();
  await page.evaluate(() => navigator.clipboard.writeText('• Lunch\n• Bicycle\n• Garden'));
  await page.keyboard.press('Control+v');
  await expect.poll(() => rowTexts(page, 'Perks')).toEqual(['Lunch', 'Bicycle', 'Garden', all[2], all[3]]);
  await expect(page.getByRole('toolbar', { name: /selected$/ })).toBeHidden();
  await expect(row(page, 'Perks', 3)).toBeFocused();
  await page.keyboard.type('s');
  await expect(row(page, 'Perks', 3)).toHaveText('Gardens');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  expect(await rowTexts(page, 'Perks')).toEqual([...all]);
});

test('rows are selected with Shift and the arrow keys alone, copied, indented and removed', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await saved(page);
  await row(page, 'Perks', 2).click();
  await page.keyboard.press('End');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByTestId('announcement')).toHaveText(/^2 items selected/);
  await page.keyboard.press('Control+c');
  await expect(page.getByTestId('announcement')).toHaveText(/^Copied 2 items/);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`• ${all[1]}\n• ${all[2]}\n`);
  await page.keyboard.press('Control+]');
  await expect(preview(page).locator('li').filter({ hasText: all[0] }).locator('li')).toHaveText([
    all[1],
    all[2],
  ]);
  await page.keyboard.press('Alt+ArrowDown');
  expect(await rowTexts(page, 'Perks')).toEqual([all[0], all[3], all[1], all[2]]);
  await page.keyboard.press('Delete');
  expect(await rowTexts(page, 'Perks')).toEqual([all[0], all[3]]);
  await expect(row(page, 'Perks', 2)).toBeFocused();
  await page.keyboard.type('!');
  await expect(row(page, 'Perks', 2)).toHaveText(`${all[3]}!`);
});

test('Shift and an arrow key select text as long as there is some', async ({ page }) => {
  await open(page);
  await row(page, 'Perks', 2).click();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByRole('toolbar', { name: /selected/ })).toBeHidden();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(all[1]);
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByRole('toolbar', { name: '2 items selected' })).toBeVisible();
  await expect(page.getByRole('toolbar')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('toolbar', { name: /selected/ })).toBeHidden();
});

test('selected rows are dragged together', async ({ page }) => {
  await open(page);
  await row(page, 'Perks', 1).click();
  await row(page, 'Perks', 2).click({ modifiers: ['Shift'] });
  await rowHandle(page, 'Perks', 1).hover();
  await page.mouse.down();
  const target = await row(page, 'Perks', 4).boundingBox();
  if (target === null) throw new Error('The target is not on the page');
  await page.mouse.move(target.x + 40, target.y + target.height - 4, { steps: 12 });
  await page.mouse.up();
  expect(await rowTexts(page, 'Perks')).toEqual([all[2], all[3], all[0], all[1]]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('rows are selected from the menu of one and a tap on another', async ({ page }) => {
    await open(page);
    await rowHandle(page, 'Soft Skills', 1).tap();
    await page.getByRole('menuitem', { name: 'Remove' }).tap();
    await expect(page.getByRole('button', { name: 'Bring it back' })).toBeVisible();
    await rowHandle(page, 'Perks', 1).tap();
    await page.getByRole('menuitem', { name: 'Select several' }).tap();
    await expect(page.getByRole('toolbar', { name: '1 item selected' })).toBeVisible();
    // Nothing lies over the bar, and what it holds can be hit.
    await expect(page.getByRole('button', { name: 'Bring it back' })).toBeHidden();
    const stop = await page.getByRole('button', { name: 'Stop selecting' }).boundingBox();
    expect(stop?.height).toBeGreaterThanOrEqual(40);
    await row(page, 'Perks', 3).tap();
    const bar = page.getByRole('toolbar', { name: '3 items selected' });
    await bar.getByRole('button', { name: 'Remove together' }).tap();
    expect(await rowTexts(page, 'Perks')).toEqual([all[3]]);
  });
});
