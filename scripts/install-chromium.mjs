import { existsSync } from 'node:fs';
import { findChromium, headlessShell } from './find-chromium.mjs';
import { run } from './run.mjs';

const isRootOnDebian = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

async function hasPlaywrightChromium() {
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath());
}

/** Makes sure that a Chromium stands ready for the browser tests: an installed one, Debian's, or Playwright's. */
export async function installChromium() {
  if (isRootOnDebian() && !existsSync(headlessShell) && !process.env.CHROMIUM_PATH) {
    console.log('Installing Chromium for the browser tests …');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell']);
  }
  if (findChromium() !== undefined || (await hasPlaywrightChromium())) return;
  if (run('npx', ['playwright', 'install', 'chromium']).code !== 0) {
    throw new Error(
      'No Chromium found, and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH.',
    );
  }
}
