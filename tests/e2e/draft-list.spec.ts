import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { chooseImport } from './choose-import';
import { expect, open, row, saved, test } from './support';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Drafts' });
const names = (page: Page) => dialog(page).getByRole('list', { name: 'Drafts on this device' });

async function openList(page: Page) {
  await page.getByRole('button', { name: 'Drafts', exact: true }).click();
  await expect(names(page).getByRole('listitem').first()).toBeVisible();
}

test('drafts are named, found, opened, copied, locked, deleted and brought back', async ({ page }) => {
  await open(page);
  await row(page, 'Perks', 1).fill('The first draft');
  await openList(page);
  await dialog(page).getByRole('button', { name: 'Duplicate Backend Engineer Intern', exact: true }).click();
  await expect(dialog(page)).toBeHidden();
  await row(page, 'Perks', 1).fill('The copy');
  await openList(page);
  await dialog(page).getByRole('button', { name: 'Rename Backend Engineer Intern, copy' }).click();
  await page.keyboard.type('For the Rome office');
  await page.keyboard.press('Enter');
  await expect(names(page).getByRole('listitem')).toHaveCount(2);
  await expect(names(page)).toContainText('For the Rome office');
  await expect(dialog(page).getByRole('button', { name: 'Rename For the Rome office' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('For nowhere');
  await page.keyboard.press('Escape');
  await expect(dialog(page).getByRole('button', { name: 'Rename For the Rome office' })).toBeFocused();

  await dialog(page).getByRole('searchbox').fill('rome');
  await expect(names(page).getByRole('listitem')).toHaveCount(1);
  await dialog(page).getByRole('button', { name: 'Lock For the Rome office' }).click();
  await expect(names(page)).toContainText('Locked');
  await dialog(page).getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('button', { name: 'Drafts', exact: true })).toBeFocused();
  await row(page, 'Perks', 1).click();
  await page.keyboard.type('no');
  await expect(row(page, 'Perks', 1)).toHaveText('The copy');
  await expect(row(page, 'Perks', 1)).toHaveAttribute('aria-readonly', 'true');
  await page.getByRole('alert').getByRole('button', { name: 'Unlock' }).click();
  await row(page, 'Perks', 1).fill('Changed');

  await openList(page);
  await dialog(page).getByRole('button', { name: 'Backend Engineer Intern', exact: true }).click();
  await expect(row(page, 'Perks', 1)).toHaveText('The first draft');
  await openList(page);
  await dialog(page).getByRole('button', { name: 'Delete Backend Engineer Intern', exact: true }).click();
  await expect(row(page, 'Perks', 1)).toHaveText('Changed');
  await expect(names(page).getByRole('listitem')).toHaveCount(1);
  await expect(dialog(page).getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(names(page).getByRole('listitem')).toHaveCount(2);
  await expect(names(page)).toBeFocused();
  await dialog(page).getByRole('button', { name: 'Delete Backend Engineer Intern', exact: true }).click();
  await dialog(page).getByText('Recently deleted (1)').click();
  await dialog(page).getByRole('button', { name: 'Bring back Backend Engineer Intern' }).click();
  await expect(names(page).getByRole('listitem')).toHaveCount(2);
  await dialog(page).getByRole('button', { name: 'New blank draft' }).click();
  await expect(page.getByRole('textbox', { name: 'Job title' })).toBeFocused();
  // Nothing takes the place of what is on the clipboard.
  const copy = page.getByRole('button', { name: 'Copy', exact: true });
  for (let turn = 0; turn < 2; turn += 1) await copy.click();
  await expect(page.getByText('there is nothing in the posting yet')).toHaveCount(1);
});

test('one file holds everything, and comes back on another device', async ({ page, browser }) => {
  await open(page);
  await row(page, 'Perks', 1).fill('Backed up');
  await saved(page);
  await expect(page.getByText('Last backup: never')).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('main').getByRole('button', { name: 'Back up everything' }).click();
  const download = await downloading;
  await expect(page.getByText('Last backup: today')).toBeVisible();
  expect(download.suggestedFilename()).toMatch(/^rolewright-backup-\d{4}-\d\d-\d\d\.json$/);
  const file = await download.path();
  expect(readFileSync(file, 'utf8')).toContain('Backed up');

  const context = await browser.newContext();
  const other = await context.newPage();
  await open(other);
  await row(other, 'Perks', 1).fill('Of this device');
  await saved(other);
  await chooseImport(other, {
    name: 'backup.json',
    mimeType: 'application/json',
    buffer: readFileSync(file),
  });
  await expect(other.getByRole('alert')).toContainText('1 added. Nothing of yours was overwritten');
  await expect(row(other, 'Perks', 1)).toHaveText('Of this device');
  await openList(other);
  await expect(names(other).getByRole('listitem')).toHaveCount(2);
  await context.close();
});

test('a link shows the whole job description, and keeps nothing until it is made mine', async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await row(page, 'Perks', 1).fill('Came in a link');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Share as a link' }).click();
  const share = page.getByRole('dialog', { name: 'Share as a link' });
  await share.getByRole('button', { name: 'Copy the link' }).click();
  await expect(share).toContainText('Link copied');
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await open(other, link);
  await expect(row(other, 'Perks', 1)).toHaveText('Came in a link');
  await expect(other.getByRole('status')).toHaveText(/^Not saved/);
  const drafts = () =>
    other.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('rolewright:draft:')));
  expect(await drafts()).toEqual([]);
  await other.getByRole('alert').getByRole('button', { name: 'Make it mine' }).click();
  await saved(other);
  expect(await drafts()).toHaveLength(1);
  await row(other, 'Perks', 1).fill('And changed');
  await saved(other);
  await elsewhere.close();
});

test('a damaged or endless link opens the last draft with a message', async ({ page }) => {
  await open(page);
  await row(page, 'Perks', 1).fill('The last draft');
  await saved(page);
  const bomb = await page.evaluate(async () => {
    const stream = new Blob([' '.repeat(50_000_000)])
      .stream()
      .pipeThrough(new CompressionStream('deflate-raw'));
    const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(''))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replaceAll('=', '');
  });
  for (const [data, message] of [
    [bomb, 'This link holds more than any job description'],
    ['abc', 'This link is damaged'],
  ] as const) {
    await page.goto('about:blank');
    await open(page, `/#/link/${data}`);
    await expect(page.getByRole('alert')).toContainText(message);
    await expect(row(page, 'Perks', 1)).toHaveText('The last draft');
  }
});
