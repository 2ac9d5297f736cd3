import type { BrowserContext, Page } from '@playwright/test';
import { expect, open, row, saved, test } from '../support';
import { watchPage } from '../watch-page';
import { reportTrial } from './report-trial';
import { seededRandom } from './seeded-random';
import { trials } from './trials';
import { lostKeys, typeKeys } from './typing';

/** Each way in which a tab ends; it returns the tab that is there afterwards. */
const ends: readonly { name: string; end: (page: Page, context: BrowserContext) => Promise<Page> }[] = [
  {
    name: 'crashes',
    async end(page, context) {
      const session = await context.newCDPSession(page);
      const crashed = page.waitForEvent('crash');
      // The tab that should answer is no more.
      session.send('Page.crash').catch(() => undefined);
      await crashed;
      await page.close();
      return context.newPage();
    },
  },
  {
    name: 'is reloaded',
    async end(page) {
      await page.reload();
      return page;
    },
  },
  {
    name: 'is closed',
    async end(page, context) {
      await page.close();
      return context.newPage();
    },
  },
];

for (const { name, end } of ends) {
  test(`a tab that ${name} in the middle of a word loses next to nothing`, async ({ browser, baseURL }) => {
    test.setTimeout(trials.tabs * 60_000);
    const random = seededRandom(name);
    let total = 0;
    for (let trial = 1; trial <= trials.tabs; trial += 1) {
      const context = await browser.newContext({ baseURL: baseURL ?? '' });
      const page = await context.newPage();
      await open(page);
      await saved(page);
      await row(page, 'Perks', 1).fill('');
      const typed = await typeKeys(page, random.integer(5, 60));
      const later = await end(page, context);
      const troubles = watchPage(later, baseURL);
      await open(later);
      const lost = lostKeys(typed, await row(later, 'Perks', 1).innerText());
      reportTrial(`a tab ${name} after ${typed.text.length} keys`, `${lost} keys`);
      total += lost;
      expect(troubles).toEqual([]);
      await context.close();
    }
    expect(total).toBeLessThanOrEqual(trials.mostKeysLost);
  });
}
