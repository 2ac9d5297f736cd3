import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { expect, open, row, rowTexts, saved, section, test } from './support';

test('a reload opens the draft exactly as it was', async ({ page }) => {
  await open(page);
  await row(page, 'Perks', 1).fill('A desk by the window');
  await page.getByRole('checkbox', { name: 'Include Soft Skills, item 1', exact: true }).uncheck();
  await page.getByRole('switch', { name: 'Include section Hard Skills' }).uncheck();
  await page.reload();
  await expect(row(page, 'Perks', 1)).toHaveText('A desk by the window');
  await expect(
    page.getByRole('checkbox', { name: 'Include Soft Skills, item 1', exact: true }),
  ).not.toBeChecked();
  await expect(page.getByRole('switch', { name: 'Include section Hard Skills' })).not.toBeChecked();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
});

test('a new browser start opens the last draft', async ({ baseURL, launchOptions }) => {
  const profile = await mkdtemp(join(tmpdir(), 'rolewright-profile-'));
  const start = async () => {
    const context = await chromium.launchPersistentContext(profile, launchOptions);
    const page = await context.newPage();
    await page.goto(baseURL ?? '');
    return { context, page };
  };
  const first = await start();
  await row(first.page, 'Perks', 1).fill('Kept over night');
  await saved(first.page);
  await first.context.close();
  const second = await start();
  await expect(row(second.page, 'Perks', 1)).toHaveText('Kept over night');
  await second.context.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 3 });
});

test('the status says when it was saved, once somebody has done writing', async ({ page }) => {
  await open(page);
  // Of a draft that was only opened it says no time.
  await expect(page.getByRole('status')).toHaveText('Saved on this device');
  await page.evaluate(() => {
    const status = document.querySelector('[role=status]');
    const seen: string[] = ((window as { seen?: string[] }).seen = []);
    new MutationObserver(() => seen.push(status?.textContent ?? '')).observe(status as Element, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  await row(page, 'Perks', 1).press('End');
  // Long enough for several saves.
  await page.keyboard.type(' and some more of it', { delay: 60 });
  await saved(page);
  expect(await page.evaluate(() => (window as { seen?: string[] }).seen)).toEqual([
    expect.stringMatching(/^Saving/),
    expect.stringMatching(/^Saved on this device, \d/),
  ]);
  const keys = await page.evaluate(() => Object.keys(localStorage));
  expect(keys.filter((key) => key.startsWith('rolewright:draft:'))).toHaveLength(1);
  expect(keys.every((key) => key.startsWith('rolewright:'))).toBe(true);
});

test('a draft that cannot be read is set aside whole, and the page opens', async ({ page }) => {
  await open(page);
  await saved(page);
  const broken = await page.evaluate(() => {
    const key = Object.keys(localStorage).find((each) => each.startsWith('rolewright:draft:')) ?? '';
    const text = `${localStorage.getItem(key)?.slice(0, 400)}`;
    localStorage.setItem(key, text);
    // The page would save its draft once more as it goes.
    localStorage.setItem = () => undefined;
    return text;
  });
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('could not be read');
  await expect(page.getByRole('textbox', { name: 'Job title' })).toHaveText('Backend Engineer Intern');
  const kept = await page.evaluate(() =>
    Object.entries(localStorage).filter(([key]) => key.startsWith('rolewright:set-aside:')),
  );
  expect(kept.map(([, text]) => text)).toEqual([broken]);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download it' }).click();
  expect((await downloading).suggestedFilename()).toMatch(/^set-aside-.*\.json$/);
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByRole('alert')).toBeEmpty();
});

test('a full storage is told, and the work goes on in memory', async ({ page }) => {
  await page.addInitScript(() => {
    const original = Storage.prototype.setItem;
    Storage.prototype.setItem = function setItem(key, value) {
      if ((window as { storageIsFull?: boolean }).storageIsFull === true) {
        throw new DOMException('full', 'QuotaExceededError');
      }
      original.call(this, key, value);
    };
  });
  await open(page);
  await saved(page);
  await page.evaluate(() => ((window as { storageIsFull?: boolean }).storageIsFull = true));
  await row(page, 'Perks', 1).fill('Not lost');
  await expect(page.getByRole('status')).toHaveText(/^Not saved: storage is full/);
  await page.getByRole('button', { name: 'Add item to Perks' }).click();
  await page.keyboard.type('Nor this');
  expect((await rowTexts(page, 'Perks')).at(-1)).toBe('Nor this');
  await page.evaluate(() => ((window as { storageIsFull?: boolean }).storageIsFull = false));
  await expect(page.getByRole('status')).toHaveText(/^Saved/, { timeout: 8000 });
});

/** Takes from the page, before it loads, the stores that a browser may forbid. */
const forbid = {
  localStorage: () => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  },
  indexedDB: () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('forbidden', 'SecurityError');
    };
  },
};

test('where local storage is forbidden the safety copy carries on, and the status says so', async ({
  page,
}) => {
  await page.addInitScript(forbid.localStorage);
  await open(page);
  const status = page.getByRole('status');
  await expect(status).toHaveText(/^Saved.* in a safety copy only: this browser forbids local storage$/);
  await row(page, 'Perks', 1).fill('Still here');
  await expect(status).toHaveText(/^Saved/);
  await page.reload();
  await expect(row(page, 'Perks', 1)).toHaveText('Still here');
});

test('where the database is forbidden local storage carries on, and the status says so', async ({ page }) => {
  await page.addInitScript(forbid.indexedDB);
  await open(page);
  await row(page, 'Perks', 1).fill('Still here');
  await expect(page.getByRole('status')).toHaveText(/^Saved.* without a safety copy/);
  await page.reload();
  await expect(row(page, 'Perks', 1)).toHaveText('Still here');
});

test('where both stores are forbidden it is told, and the page asks before it closes', async ({ page }) => {
  await page.addInitScript(forbid.localStorage);
  await page.addInitScript(forbid.indexedDB);
  await open(page);
  await expect(page.getByRole('status')).toHaveText(/^Not saved: this browser forbids storage/);
  await row(page, 'Perks', 1).fill('Still here');
  await expect(row(page, 'Perks', 1)).toHaveText('Still here');
  const downloading = page.waitForEvent('download');
  await page.getByRole('alert').getByRole('button', { name: 'Back up everything' }).click();
  expect(readFileSync(await (await downloading).path(), 'utf8')).toContain('Still here');
  const asking = page.waitForEvent('dialog');
  const closing = page.close({ runBeforeUnload: true });
  const dialog = await asking;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
  await closing;
});

test('a template address opens a new draft, and an unknown address the last one with a message', async ({
  page,
}) => {
  await open(page);
  await row(page, 'Perks', 1).fill('The first draft');
  await saved(page);
  await open(page, '/#/draft/nowhere');
  await page.reload();
  await expect(row(page, 'Perks', 1)).toHaveText('The first draft');

  for (const [address, message] of [
    ['/#/draft/nowhere', 'The draft in this address is not on this device'],
    ['/#/template/nobody', 'There is no template at this address'],
    ['/#/elsewhere', 'This address leads nowhere'],
  ] as const) {
    await page.goto('about:blank');
    await open(page, address);
    await expect(page.getByRole('alert')).toContainText(message);
    await expect(row(page, 'Perks', 1)).toHaveText('The first draft');
  }

  await page.goto('about:blank');
  await open(page, '/#/template/backend-engineer-intern');
  await expect(row(page, 'Perks', 1)).toHaveText('Competitive internship compensation');
  await saved(page);
  const count = await page.evaluate(
    () => Object.keys(localStorage).filter((key) => key.startsWith('rolewright:draft:')).length,
  );
  expect(count).toBe(2);
  expect(page.url()).not.toContain('#');
});

test('an address that changes while the page is open is heeded too', async ({ page }) => {
  await open(page);
  await row(page, 'Perks', 1).fill('The first draft');
  await page.evaluate(() => (window.location.hash = '#/template/backend-engineer-intern'));
  await expect(row(page, 'Perks', 1)).toHaveText('Competitive internship compensation');
  await expect(section(page, 'Perks')).toBeVisible();
  await page.evaluate(() => (window.location.hash = '#/nowhere'));
  await expect(page.getByRole('alert')).toContainText('This address leads nowhere');
});
