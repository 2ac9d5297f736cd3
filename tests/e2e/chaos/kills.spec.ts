import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, open, row, saved, test } from '../support';
import { watchPage } from '../watch-page';
import { reportTrial } from './report-trial';
import { seededRandom } from './seeded-random';
import { startBrowser } from './start-browser';
import { trials } from './trials';
import { lostKeys, lostTime, typeKeys } from './typing';

const earliestKill = 1500;

test('a browser that is killed while somebody types loses next to nothing', async ({
  baseURL,
  launchOptions,
}) => {
  const address = baseURL ?? '';
  const args = launchOptions.args ?? [];
  test.setTimeout(trials.kills * (trials.latestKill + 120_000));
  const random = seededRandom('kills');
  const losses: number[] = [];
  for (let trial = 1; trial <= trials.kills; trial += 1) {
    const profile = await mkdtemp(join(tmpdir(), 'rolewright-kill-'));
    const first = await startBrowser(profile, args);
    await open(first.page, address);
    await saved(first.page);
    await row(first.page, 'Perks', 1).fill('');
    const moment = random.between(earliestKill, trials.latestKill);
    const killing = new Promise((resolve) => setTimeout(resolve, moment)).then(first.kill);
    const typed = await typeKeys(first.page);
    await killing;

    const second = await startBrowser(profile, args);
    const troubles = watchPage(second.page, baseURL);
    await open(second.page, address);
    const lost = lostKeys(typed, await row(second.page, 'Perks', 1).innerText());
    const time = lostTime(typed, lost);
    losses.push(time);
    reportTrial(
      `killed after ${(moment / 1000).toFixed(1)} s and ${typed.text.length} keys`,
      `${lost} keys, ${Math.round(time)} ms`,
    );
    expect(troubles).toEqual([]);
    expect(typed.text.length, 'keys were typed at all').toBeGreaterThan(10);
    await second.kill();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
  const lossless = losses.filter((loss) => loss === 0).length;
  expect(Math.max(...losses)).toBeLessThanOrEqual(trials.mostLost);
  // One of twenty may lose a little; where there is one alone, it may be that one.
  expect(lossless).toBeGreaterThanOrEqual(trials.kills - 1);
});

test('the measure of a loss tells one', () => {
  const typed = { text: 'word1 word2 ', times: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 500] };
  const cases = [
    { found: 'word1 word2', lost: 0, time: 0 },
    { found: 'word1\u00A0word2 wo', lost: 0, time: 0 },
    { found: 'word1 word', lost: 2, time: 491 },
    { found: 'Another text', lost: 12, time: 500 },
  ];
  for (const { found, lost, time } of cases) {
    expect(lostKeys(typed, found)).toBe(lost);
    expect(lostTime(typed, lost)).toBe(time);
  }
});
