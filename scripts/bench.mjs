import { readdirSync } from 'node:fs';
import { installChromium } from './install-chromium.mjs';
import { installPackages } from './install-packages.mjs';

installPackages();
await installChromium();
const { chromium } = await import('@playwright/test');
const { createServer } = await import('vite');
const { findChromium } = await import('./find-chromium.mjs');

const folder = new URL('../tests/bench/', import.meta.url);
const server = await createServer({ server: { host: '127.0.0.1', port: 4177 }, logLevel: 'error' });
await server.listen();
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });

for (const file of readdirSync(folder).filter((name) => name.endsWith('.mjs'))) {
  const { default: bench } = await import(new URL(file, folder));
  const page = await browser.newPage();
  await page.goto(server.resolvedUrls.local[0]);
  await page.getByRole('textbox', { name: 'Job title' }).waitFor();
  console.log(`\n${bench.name}`);
  for (const row of [bench.columns, ...(await bench.run(page))]) {
    console.log(row.map((cell, index) => String(cell).padStart(bench.columns[index].length + 2)).join(''));
  }
  await page.close();
}
await browser.close();
await server.close();
