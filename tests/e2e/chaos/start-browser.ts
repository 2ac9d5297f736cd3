import { spawn, type ChildProcess } from 'node:child_process';
import { chromium, type Page } from '@playwright/test';
import { findChromium } from '../../../scripts/find-chromium.mjs';

interface StartedBrowser {
  readonly page: Page;
  /** Ends all processes of the browser as a crash or a power button would. */
  kill(this: void): Promise<void>;
}

/** Returns a browser of our own over a profile, which can be killed. */
export async function startBrowser(profile: string, args: readonly string[]): Promise<StartedBrowser> {
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
