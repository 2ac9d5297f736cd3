import { brotliCompressSync } from 'node:zlib';
import type { Request } from '@playwright/test';
import { makeDraft } from '../bench/support/make-draft.mjs';
import { expect, open, preview, test } from './support';

/** In milliseconds. */
const firstMoments = 3000;

/** The limits of `docs/benchmarks.md` that no machine changes, in bytes. */
const limits = { code: 130_000, everything: 200_000, requests: 8, heap: 6_000_000 };

const isCode = (request: Request) => ['script', 'stylesheet'].includes(request.resourceType());

/** Returns how large what a request brought is as a host sends it. */
async function sizeOf(request: Request): Promise<number> {
  const body = await (await request.response())?.body();
  if (body === undefined) return 0;
  return /\.(?:woff2|png)$/.test(request.url()) ? body.length : brotliCompressSync(body).length;
}

const sum = (sizes: readonly number[]) => sizes.reduce((all, size) => all + size, 0);

test('loads little before the first screen can be used, and little more in the first moments', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const look = new MutationObserver(() => {
      if (document.querySelector('[role="textbox"]') === null) return;
      look.disconnect();
      Object.assign(window, { usable: performance.timeOrigin + performance.now() });
    });
    look.observe(document, { childList: true, subtree: true });
  });
  const requests: Request[] = [];
  page.on('requestfinished', (request) => requests.push(request));
  const begin = Date.now();
  await open(page);
  await expect(preview(page)).toBeVisible();
  await page.waitForTimeout(Math.max(firstMoments - (Date.now() - begin), 0));
  const seen = [...requests];
  const usable = await page.evaluate(() => (window as unknown as { usable: number }).usable);
  const before = seen.filter((request) => request.timing().startTime <= usable);
  expect(before.length).toBeLessThanOrEqual(limits.requests);
  expect(sum(await Promise.all(before.filter(isCode).map(sizeOf)))).toBeLessThanOrEqual(limits.code);
  expect(sum(await Promise.all(seen.map(sizeOf)))).toBeLessThanOrEqual(limits.everything);
});

test('holds little in memory with ten drafts on the device', async ({ page }) => {
  const drafts = Array.from({ length: 10 }, (_, index) => makeDraft({ id: `draft-${index}`, rows: 50 }));
  await page.goto('/robots.txt');
  await page.evaluate((all) => {
    for (const draft of all) localStorage.setItem(`rolewright:draft:${draft.id}`, JSON.stringify(draft));
  }, drafts);
  await open(page, `/#/draft/${drafts[0]?.id}`);
  await expect(preview(page)).toContainText('Part 7');
  const client = await page.context().newCDPSession(page);
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  expect(usedSize).toBeLessThanOrEqual(limits.heap * 1.15);
});
