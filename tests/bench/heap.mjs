import { makeDraft } from './support/make-draft.mjs';
import { openPage, settled } from './support/open-page.mjs';

const drafts = Array.from({ length: 10 }, (_, index) => makeDraft({ id: `draft-${index}`, rows: 50 }));

/** What the page holds in memory once all is loaded. */
export default {
  rounds: 3,
  measures: { heap: { name: 'JavaScript heap with 10 drafts, after a collection', limit: 6, unit: 'MB' } },
  async run(place) {
    const page = await openPage(place, drafts);
    await settled(page);
    const client = await page.context().newCDPSession(page);
    await client.send('HeapProfiler.collectGarbage');
    const { usedSize } = await client.send('Runtime.getHeapUsage');
    await page.context().close();
    return { heap: usedSize / 1e6 };
  },
};
