import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findChromium } from '../../scripts/find-chromium.mjs';
import { expect, row, saved, test } from './support';

/** A browser of our own, which can be killed as a crash or a power button would. */
async function startBrowser(profile: string, args: readonly string[]) {
  const child: ChildProcess = spawn(
    findChromium() ?? chromium.executablePath(),
    [...args, '--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const address = await new Promise<string>((resolve, reject) => {
    let output = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const [, found] = /DevTools listening on (\S+)/.exec(output) ?? [];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => reject(new Error(`The browser did not start: ${output}`)));
  });
  const browser = await chromium.connectOverCDP(address);
  const page = await browser.contexts()[0]?.newPage();
  if (page === undefined) throw new Error('The browser has no context');
  const kill = async () => {
    const exited = new Promise((resolve) => child.once('exit', resolve));
    process.kill(-(child.pid ?? 0), 'SIGKILL');
    await exited;
  };
  return { page, kill };
}

async function typeWords(page: Page, count: number): Promise<string> {
  let text = '';
  for (let index = 0; index < count; index += 1) {
    const word = `word${index} `;
    await page.keyboard.type(word);
    text += word;
  }
  return text.trim();
}

test('a browser that is killed while somebody types has lost nothing', async ({ baseURL, launchOptions }) => {
  const profile = await mkdtemp(join(tmpdir(), 'rolewright-crash-'));
  const first = await startBrowser(profile, launchOptions.args ?? []);
  await first.page.goto(baseURL ?? '');
  await saved(first.page);
  await row(first.page, 'Perks', 1).fill('');
  const typed = await typeWords(first.page, 20);
  // What the last key set going takes a moment to reach the database; the aim allows for a tenth of a second.
  await first.page.waitForTimeout(100);
  await first.kill();

  const second = await startBrowser(profile, launchOptions.args ?? []);
  await second.page.goto(baseURL ?? '');
  await expect(row(second.page, 'Perks', 1)).toHaveText(typed);
  await second.kill();
  await rm(profile, { recursive: true, force: true, maxRetries: 3 });
});
