import { mainThread } from './support/main-thread.mjs';
import { settled } from './support/open-page.mjs';

/** In milliseconds. */
const firstMoments = 3000;

const isCode = (request) => ['script', 'stylesheet'].includes(request.resourceType());

/** What a first visit loads and works, with nothing in the browser's cache. */
export default {
  rounds: 3,
  measures: {
    code: {
      name: 'JavaScript and CSS until the first screen can be used, brotli',
      limit: 130,
      unit: 'kB',
      digits: 1,
    },
    everything: { name: 'everything in the first 3 seconds, brotli', limit: 200, unit: 'kB', digits: 1 },
    requests: { name: 'requests until the first screen can be used', limit: 8, unit: '', digits: 0 },
    work: { name: 'main-thread CPU until nothing loads any more', limit: 180, unit: 'ms' },
    workUntilUsable: { name: 'of that in the first 3 seconds', unit: 'ms' },
    shift: { name: 'layout shift', limit: 0.02, unit: '', digits: 3 },
  },
  async run({ browser, url }) {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
    });
    await context.addInitScript(watch);
    const page = await context.newPage();
    // The same origin, so that the thread that is metered is the one that the page will run on.
    await page.goto(`${url}robots.txt`);
    const meter = await mainThread(page);
    const before = await meter.work();
    const finished = [];
    page.on('requestfinished', (request) => finished.push(request));
    await page.goto(url);
    await page.waitForTimeout(firstMoments);
    const workUntilUsable = (await meter.work()) - before;
    await settled(page);
    const work = (await meter.work()) - before;
    const { begin, usable, shift } = await page.evaluate(() => window.seen);
    const requests = await Promise.all(
      finished.map(async (request) => {
        const { startTime, responseEnd } = request.timing();
        const { responseBodySize } = await request.sizes();
        return {
          request,
          size: responseBodySize / 1000,
          starts: startTime - begin,
          ends: startTime + responseEnd - begin,
        };
      }),
    );
    await context.close();
    const sizeOf = (some) => some.reduce((sum, { size }) => sum + size, 0);
    return {
      code: sizeOf(requests.filter(({ request, ends }) => isCode(request) && ends <= usable)),
      everything: sizeOf(requests.filter(({ starts }) => starts <= firstMoments)),
      requests: requests.filter(({ starts }) => starts <= usable).length,
      work,
      workUntilUsable,
      shift,
    };
  },
};

/** Runs in the page before all else; notes when the job title can be written in, and what moves. */
function watch() {
  const seen = { begin: performance.timeOrigin, usable: undefined, shift: 0 };
  Object.assign(window, { seen });
  const look = () => {
    if (document.querySelector('[role="textbox"]') !== null) seen.usable = performance.now();
    else requestAnimationFrame(look);
  };
  look();
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) seen.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}
