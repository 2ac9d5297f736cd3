import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from '@playwright/test';
import { unsafeParts } from '../../support/unsafe-parts';
import { expect, test } from '../support';
import { attackBatches } from './attack-batches';
import { exercise, expectNothingRan, installDetectors } from './detectors';
import { bringStored } from './doors';
import { exportFile } from './export-file';
import { reportTrial } from './report-trial';

const policy = /<meta http-equiv="Content-Security-Policy" content="[^"]*">/;

/** Opens an exported file as its reader would, and tries everything in it; returns how many links it has. */
async function read(browser: Browser, path: string): Promise<number> {
  const context = await browser.newContext();
  await installDetectors(context);
  const page = await context.newPage();
  const requests: string[] = [];
  await context.route(/^https?:/, (route) => {
    requests.push(`${route.request().resourceType()} ${route.request().url()}`);
    return route.abort();
  });
  const address = pathToFileURL(path).href;
  await page.goto(address);
  const links = await exercise(page, 'body');
  expect(await page.locator('body').evaluate(unsafeParts)).toEqual([]);
  await expectNothingRan(page, address);
  // A picture is what its writer put there; nothing else is fetched.
  expect(requests.filter((request) => !request.startsWith('image '))).toEqual([]);
  await context.close();
  return links;
}

test('what is exported of attack strings does nothing, with its policy and without', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(attackBatches.length * 180_000);
  const folder = await mkdtemp(join(tmpdir(), 'rolewright-exports-'));
  let links = 0;
  for (const batch of attackBatches) {
    const context = await browser.newContext({ baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await bringStored(page, batch);
    const html = await exportFile(page, 'HTML');
    const markdown = await exportFile(page, 'Markdown');
    await context.close();
    expect(markdown).not.toBe('');
    expect(html).toMatch(policy);
    expect(html.match(/<style>/g)).toHaveLength(1);
    const path = join(folder, 'with-policy.html');
    const bare = join(folder, 'without-policy.html');
    await writeFile(path, html);
    await writeFile(bare, html.replace(policy, ''));
    links += await read(browser, path);
    await read(browser, bare);
  }
  await rm(folder, { recursive: true, force: true });
  reportTrial(
    `${attackBatches.flat().length} strings exported as HTML`,
    `0 ran, ${links} links clicked, 0 unsafe parts`,
  );
});

test('a careless export is found out', async ({ browser }) => {
  const folder = await mkdtemp(join(tmpdir(), 'rolewright-careless-'));
  const path = join(folder, 'careless.html');
  await writeFile(path, '<!doctype html><body><img src="data:," onerror="alert(1)">');
  await expect(read(browser, path)).rejects.toThrow(/onerror/);
  await rm(folder, { recursive: true, force: true });
});
