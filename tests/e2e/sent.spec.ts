import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import jsQR from 'jsqr';
import { expect, open, row, saved, test } from './support';

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

const title = (page: Page) => page.getByRole('textbox', { name: 'Job title' });
const note = (page: Page) => page.getByRole('button', { name: /^Changed since sent/ });
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });

async function choose(page: Page, item: string) {
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

async function copy(page: Page) {
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByTestId('announcement')).toHaveText(/^Copied the posting/);
}

for (const width of [1440, 768, 390]) {
  test(`what was sent is remembered, and told of once it has changed, ${width} pixels wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await open(page);
    const header = page.locator('header').first();
    const before = await header.boundingBox();
    await copy(page);
    await row(page, 'Perks', 2).fill('A dog in the office');
    await expect(note(page)).toHaveText(/^Changed since sent as rich text on .*: 1 perk reworded$/);
    // Nothing moves for it.
    expect(await header.boundingBox()).toEqual(before);
    await saved(page);
    await page.reload();
    await note(page).click();
    const item = dialog(page, 'What was sent').getByRole('listitem', { name: /^Copied as rich text/ });
    await expect(item).toContainText('1 perk reworded');
    await item.getByRole('button', { name: /^Copy as it is now/ }).click();
    await expect(dialog(page, 'What was sent')).toContainText('Nothing changed since.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('A dog in the office');
    await page.keyboard.press('Escape');
    await expect(note(page)).toBeHidden();
  });
}

test('what a job board shows is compared with what was sent', async ({ page }) => {
  await open(page);
  await copy(page);
  await row(page, 'Perks', 2).fill('Changed after it was sent');
  await choose(page, 'Check what the job board shows');
  const check = dialog(page, 'Check what the job board shows');
  const field = check.getByRole('textbox', { name: 'What the job board shows' });
  await field.focus();
  await page.keyboard.press('Control+v');
  await expect(check).toContainText('Everything arrived as it was.');

  // A board as some are: an editor that knows no headings, and a page that escapes what it shows.
  await page.evaluate(() => {
    const board = document.createElement('div');
    board.id = 'board';
    board.contentEditable = 'true';
    document.querySelector('dialog')?.append(board);
  });
  await page.locator('#board').focus();
  await page.keyboard.press('Control+v');
  await page.locator('#board').evaluate((board) => {
    for (const heading of board.querySelectorAll('h2')) {
      const paragraph = document.createElement('p');
      paragraph.textContent = heading.textContent;
      heading.replaceWith(paragraph);
    }
    const list = board.querySelector('ul');
    const merged = document.createElement('p');
    merged.textContent = Array.from(list?.children ?? [], (item) => item.textContent).join(' ');
    list?.replaceWith(merged);
    board.querySelector('ul:last-of-type')?.remove();
    const around = document.createElement('p');
    around.textContent = 'Apply now · 120 people have seen this';
    board.prepend(around);
  });
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await page.locator('#board').evaluate((board) => board.remove());
  await field.focus();
  await page.keyboard.press('Control+v');
  const told = check.getByRole('list', { name: 'What was lost or changed' });
  await expect(told).toContainText('8 bullets merged into one paragraph');
  await expect(told).toContainText('headings look like plain text');
  await expect(told).not.toContainText('Apply now');
  await told.getByRole('button', { name: /^Show where: 8 bullets merged/ }).click();
  await expect(check.locator(':focus')).toContainText('Assist in designing');

  await field.fill('Assist in designing');
  await expect(check).toContainText('This does not look like the posting');
});

/** Returns what a picture shows, as the browser draws it. */
function pixels(page: Page, png: Buffer) {
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const shown = context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
    // A digit for each pixel: a list of all the numbers takes the page its time.
    const dark = Array.from({ length: shown.length / 4 }, (_, at) => (Number(shown[4 * at]) < 128 ? 1 : 0));
    return { dark: dark.join(''), width: image.width, height: image.height };
  }, png.toString('base64'));
}

test('a QR code reads as the link on the dark page and in its file, and the link opens', async ({
  page,
  browser,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page);
  await row(page, 'Perks', 1).fill('Came in a code');
  await choose(page, 'Share as a link');
  const share = dialog(page, 'Share as a link');
  const link = await share.getByRole('textbox', { name: 'The link' }).inputValue();
  const read = async (png: Buffer) => {
    const { dark, width, height } = await pixels(page, png);
    const data = Uint8ClampedArray.from({ length: 4 * dark.length }, (_, at) =>
      dark[Math.floor(at / 4)] === '1' ? 0 : 255,
    );
    return jsQR(data, width, height)?.data;
  };
  expect(await read(await share.getByRole('img', { name: 'QR code of the link' }).screenshot())).toBe(link);
  for (const kind of ['PNG', 'SVG']) {
    const downloading = page.waitForEvent('download');
    await share.getByRole('button', { name: `Save the QR code as ${kind}` }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe(`backend-engineer-intern.${kind.toLowerCase()}`);
    const file = readFileSync(await download.path());
    if (kind === 'PNG') expect(await read(file)).toBe(link);
    else expect(file.toString()).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
  }
  const other = await browser.newPage();
  await open(other, link);
  await expect(row(other, 'Perks', 1)).toHaveText('Came in a code');
  await other.close();
});

test('a browser that forbids databases copies as ever, and says that it remembers nothing', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { get: () => undefined });
  });
  await open(page);
  await copy(page);
  await title(page).fill('Cook');
  await choose(page, 'What was sent, and where');
  await expect(dialog(page, 'What was sent')).toContainText('This browser keeps no record of what was sent');
});
