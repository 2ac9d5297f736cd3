import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import { findChromium } from './find-chromium.mjs';
import { serveBuild } from './serve-build.mjs';

/** Returns where the measures are taken: the built page, served compressed, a browser, and pages that can import our modules. */
export async function openBenchPlace() {
  const build = await serveBuild();
  const modules = await createServer({
    server: { host: '127.0.0.1', port: 0 },
    // All at once, or the page loads anew when a module brings in a further package.
    optimizeDeps: { entries: ['index.html', 'src/**/*.{ts,tsx}'] },
    logLevel: 'error',
  });
  await modules.listen();
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  return {
    browser,
    url: build.url,
    async openModules() {
      const page = await (await browser.newContext()).newPage();
      await page.goto(modules.resolvedUrls.local[0]);
      await page.getByRole('textbox', { name: 'Job title' }).waitFor();
      return page;
    },
    async close() {
      await browser.close();
      await modules.close();
      build.close();
    },
  };
}
