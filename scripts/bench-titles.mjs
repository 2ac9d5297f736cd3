import { installChromium } from './install-chromium.mjs';
import { installPackages } from './install-packages.mjs';

installPackages();
await installChromium();
const { chromium } = await import('@playwright/test');
const { findChromium } = await import('./find-chromium.mjs');
const { default: bench } = await import('../tests/bench/library/many-titles.mjs');

const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
console.log(bench.name);
for (const row of [bench.columns, ...(await bench.run(await browser.newPage()))]) {
  console.log(row.map((cell, index) => String(cell).padStart(bench.columns[index].length + 2)).join(''));
}
await browser.close();
