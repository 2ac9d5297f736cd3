import { existsSync } from 'node:fs';

/** Where Debian's package chromium-headless-shell puts its program. */
export const headlessShell = '/usr/bin/chromium-headless-shell';

const candidates = [
  process.env.CHROMIUM_PATH,
  // Debian's browser without windows: the same engine, and a new tab costs it a second less.
  headlessShell,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Returns the path of an installed Chromium or Chrome, or undefined where Playwright's own must serve. */
export function findChromium() {
  return candidates.find((path) => path !== undefined && path !== '' && existsSync(path));
}
