import type { Page } from '@playwright/test';
import { expect, open, row, saved, test } from '../support';
import { watchPage } from '../watch-page';
import { reportTrial } from './report-trial';
import { seededRandom, type SeededRandom } from './seeded-random';
import { storedDrafts } from './stored-drafts';
import { trials } from './trials';

interface Race {
  readonly name: string;
  /** Where the second tab goes; the first is on the last draft. */
  readonly address: string;
  readonly copies: number;
}

const races: readonly Race[] = [
  { name: 'the same draft', address: '/', copies: 1 },
  { name: 'different drafts', address: '/#/template/backend-engineer-intern', copies: 0 },
];

const tokenOf = (tab: string, count: number) => `${tab}${count}.`;

async function typeTokens(page: Page, tab: string, random: SeededRandom): Promise<void> {
  for (let count = 1; count <= trials.tokens; count += 1) {
    await page.keyboard.type(tokenOf(tab, count));
    await page.waitForTimeout(random.between(20, 60));
  }
}

const tabs = ['one', 'two'];
const tokens = tabs.flatMap((tab) =>
  Array.from({ length: trials.tokens }, (_, index) => tokenOf(tab, index + 1)),
);

for (const { name, address, copies } of races) {
  test(`two tabs that type into ${name} at once lose no token`, async ({ browser, baseURL }) => {
    test.setTimeout(trials.races * 60_000);
    const random = seededRandom(name);
    const lost: string[] = [];
    for (let race = 1; race <= trials.races; race += 1) {
      const context = await browser.newContext({ baseURL: baseURL ?? '' });
      const first = await context.newPage();
      const second = await context.newPage();
      const troubles = [first, second].map((page) => watchPage(page, baseURL));
      await open(first);
      await saved(first);
      await open(second, address);
      await saved(second);
      for (const page of [first, second]) await row(page, 'Perks', 1).fill('');
      await saved(first);
      await saved(second);
      await row(first, 'Perks', 1).focus();
      await row(second, 'Perks', 1).focus();
      await Promise.all([typeTokens(first, 'one', random), typeTokens(second, 'two', random)]);
      await saved(first);
      await saved(second);

      const drafts = await storedDrafts(first);
      const missing = tokens.filter((token) => !drafts.some(({ text }) => text.includes(token)));
      const named = drafts.filter(({ draft }) => draft.name !== undefined);
      reportTrial(
        `race ${race} on ${name}: ${tokens.length} tokens`,
        `${missing.length} lost, ${named.length} named copies`,
      );
      lost.push(...missing);
      expect.soft(named.length).toBeGreaterThanOrEqual(copies);
      expect(troubles).toEqual([[], []]);
      await context.close();
    }
    expect(lost).toEqual([]);
  });
}
