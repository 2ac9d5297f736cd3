import type { Page } from '@playwright/test';
import { expect, open, row, saved, test } from './support';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Versions' });
const versions = (page: Page) => dialog(page).getByRole('list', { name: 'Versions of this draft' });
const title = (page: Page) => page.getByRole('textbox', { name: 'Job title' });

test('what a draft was is seen, named and brought back, and undo goes back from there', async ({ page }) => {
  await open(page);
  await row(page, 'Perks', 2).fill('A dog');
  await page.getByRole('button', { name: 'Remove Perks, item 3' }).click();
  await saved(page);
  await page.getByRole('button', { name: 'Versions', exact: true }).click();
  const now = dialog(page).getByRole('region', { name: 'Since the newest version' });
  await expect(now.getByRole('listitem')).toHaveText(['1 perk removed', '1 perk reworded']);
  await expect(versions(page)).toContainText('Kept by itself');

  await dialog(page).getByRole('textbox', { name: 'Name of this version' }).fill('Sent to Anna');
  await page.keyboard.press('Enter');
  await expect(versions(page).getByRole('heading', { name: 'Sent to Anna' })).toBeVisible();
  await expect(now).toContainText('Nothing changed.');

  const first = versions(page).locator('> li').last();
  await first.getByRole('button', { name: /^Look at/ }).click();
  await expect(first.getByRole('region')).toContainText('Mentorship from senior engineers');
  await first.getByRole('button', { name: /^Restore/ }).click();
  await expect(dialog(page)).toBeHidden();
  await expect(row(page, 'Perks', 2)).toHaveText('Mentorship from senior engineers');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row(page, 'Perks', 2)).toHaveText('A dog');
});

test('versions outlive a reload, and go with their draft', async ({ page }) => {
  await open(page);
  await title(page).fill('One');
  await saved(page);
  await page.reload();
  await page.getByRole('button', { name: 'Versions', exact: true }).click();
  await expect(versions(page).locator('> li')).toHaveCount(1);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Drafts', exact: true }).click();
  await page.getByRole('button', { name: 'New blank draft' }).click();
  await page.getByRole('button', { name: 'Versions', exact: true }).click();
  await expect(dialog(page)).toContainText('There is none yet');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Drafts', exact: true }).click();
  await page.getByRole('button', { name: 'Delete One', exact: true }).click();
  await page.getByText(/^Recently deleted/).click();
  await page.getByRole('button', { name: /for good/ }).click();
  const count = () =>
    page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const opening = indexedDB.open('rolewright-versions');
          opening.onsuccess = () => {
            const counting = opening.result.transaction('versions').objectStore('versions').count();
            counting.onsuccess = () => {
              opening.result.close();
              resolve(counting.result);
            };
          };
        }),
    );
  await expect.poll(count).toBe(0);
});

test('what was copied is kept, and told by keyboard alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByTestId('announcement')).toHaveText(/^Copied the posting/);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('versions');
  await page.keyboard.press('Enter');
  await expect(versions(page)).toContainText('When you copied it');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
});

test('a version that cannot be read is passed over, and the others are there', async ({ page }) => {
  await open(page);
  await title(page).fill('One');
  await saved(page);
  await page.getByRole('button', { name: 'Versions', exact: true }).click();
  await expect(versions(page).locator('> li')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.evaluate(async () => {
    const opening = indexedDB.open('rolewright-versions');
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const transaction = opening.result.transaction('versions', 'readwrite');
    const store = transaction.objectStore('versions');
    const reading = store.getAll();
    await new Promise((resolve) => (reading.onsuccess = resolve));
    const [good] = reading.result as Record<string, unknown>[];
    const damages = [{ text: '{' }, { text: 7 }, { name: { a: 1 } }, { occasion: 'no such one' }];
    for (const [index, damage] of damages.entries())
      store.put({ ...good, at: `2026-01-0${index + 1}T00:00:00.000Z`, ...damage });
    store.put({ ...good, at: 'yesterday' });
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    opening.result.close();
  });
  await page.getByRole('button', { name: 'Versions', exact: true }).click();
  await expect(versions(page).locator('> li')).toHaveCount(1);
});

test('a browser that forbids databases is told of in words', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { get: () => undefined });
  });
  await open(page);
  await title(page).fill('One');
  await page.getByRole('button', { name: 'Versions', exact: true }).click();
  await expect(dialog(page)).toContainText('This browser keeps no versions');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the list of drafts leads to the versions, which fit', async ({ page }) => {
    await open(page);
    await title(page).fill('One');
    await page.getByRole('button', { name: 'Drafts', exact: true }).tap();
    await page.getByRole('button', { name: 'Versions of the open draft' }).tap();
    await expect(versions(page).locator('> li')).toHaveCount(1);
    await page.getByRole('button', { name: /^Look at the version/ }).tap();
    const reach = await dialog(page).evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(reach).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: /^Restore the version/ }).tap();
    await expect(title(page)).toHaveText('Backend Engineer Intern');
    // A keyboard would hide it.
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });
});
