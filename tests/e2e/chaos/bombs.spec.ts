import type { Page } from '@playwright/test';
import { writeDraft } from '../../../src/drafts/write-draft';
import { makeDraft, makeJobDescription, makeRow, makeSection } from '../../support/parts';
import { expect, test } from '../support';
import { drops, fillClipboard, pastes, type Bomb } from './bombs';
import { draftSet, healthyIds, hurtId, keyOf } from './draft-set';
import { watchLongTasks } from './long-tasks';
import { readStorage } from './read-storage';
import { reportTrial } from './report-trial';
import { openWithStores } from './seed-stores';
import { isFull, trials } from './trials';

const stores = draftSet({}, true);
const isTried = ({ isShort = false }: Bomb) => isFull || isShort;

/** How long the page is given to do what a bomb makes it do, in milliseconds. */
const aftermath = 3000;

async function expectUnharmed(page: Page): Promise<void> {
  await expect(page.getByRole('textbox', { name: 'Job title' })).toBeVisible();
  const entries = await readStorage(page);
  for (const id of healthyIds)
    expect(entries[keyOf(id)], `${id} is as it was`).toBe(stores.storage[keyOf(id)]);
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
}

/** Has the page add up how long the browser takes to hand out what is on its clipboard, which no page can shorten. */
async function watchClipboard(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const read = Object.getOwnPropertyDescriptor(DataTransfer.prototype, 'getData')?.value as (
      this: DataTransfer,
      format: string,
    ) => string;
    const times: number[] = [];
    Object.assign(window, { clipboardTimes: times });
    DataTransfer.prototype.getData = function getData(format) {
      const start = performance.now();
      const data = read.call(this, format);
      times.push(performance.now() - start);
      return data;
    };
  });
  return () =>
    page.evaluate(() =>
      (window as unknown as { clipboardTimes: number[] }).clipboardTimes.reduce((sum, time) => sum + time, 0),
    );
}

async function drop(page: Page, bomb: Bomb): Promise<void> {
  const longestTask = await watchLongTasks(page);
  const clipboardTime = await watchClipboard(page);
  await bomb.drop(page);
  await page.waitForTimeout(aftermath);
  const longest = await longestTask();
  const unavoidable = await clipboardTime();
  const [status, alert] = await Promise.all([
    page.getByRole('status').innerText(),
    page.getByRole('alert').innerText(),
  ]);
  reportTrial(
    bomb.name,
    `longest task ${Math.round(longest)} ms, ${Math.round(unavoidable)} of them the browser’s; “${status}” ${alert.split('\n', 1).join('')}`,
  );
  await expectUnharmed(page);
  expect(longest - unavoidable, 'the longest task in milliseconds').toBeLessThanOrEqual(trials.longestTask);
}

for (const bomb of pastes.filter(isTried)) {
  test(`${bomb.name} does no harm`, async ({ page }) => {
    await openWithStores(page, stores);
    await fillClipboard(page, bomb.text);
    await drop(page, bomb);
  });
}

for (const bomb of drops.filter(isTried)) {
  test(`${bomb.name} does no harm`, async ({ page }) => {
    await openWithStores(page, stores);
    await drop(page, bomb);
  });
}

test('a draft of 4 MB in the storage does no harm', async ({ page }) => {
  const sections = [makeSection('Perks', [makeRow('word '.repeat(800_000), { id: 'long' })])];
  const text = writeDraft(
    makeDraft({ id: hurtId, jobDescription: makeJobDescription({ title: 'Long', sections }) }),
  );
  const start = Date.now();
  await openWithStores(page, draftSet({ [keyOf(hurtId)]: text }, false));
  const opened = Date.now() - start;
  await expectUnharmed(page);
  const entries = Object.entries(await readStorage(page));
  const keeping = entries.filter(([, each]) => each === text).map(([key]) => key.split(':', 2)[1]);
  expect(keeping, 'the long text stays as it is').toEqual(['draft']);
  await expect(page.getByRole('alert')).toContainText('larger than this page can open');
  reportTrial('a draft of 4 MB in the storage', `open after ${opened} ms, kept as ${keeping.join()}`);
});

test('the measure of long tasks sees one', async ({ page }) => {
  await openWithStores(page, stores);
  const longestTask = await watchLongTasks(page);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        setTimeout(() => {
          const end = performance.now() + 300;
          while (performance.now() < end);
          setTimeout(resolve, 100);
        }),
      ),
  );
  expect(await longestTask()).toBeGreaterThanOrEqual(300);
});
