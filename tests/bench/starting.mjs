import { mainThread } from './support/main-thread.mjs';
import { makeDraft } from './support/make-draft.mjs';
import { openPage, settled } from './support/open-page.mjs';

const many = Array.from({ length: 500 }, (_, index) => makeDraft({ id: `draft-${index}`, rows: 50 }));

/** What opening the page costs by the number of drafts on the device. */
export default {
  rounds: 3,
  measures: {
    one: { name: 'CPU of a start with 1 draft', unit: 'ms' },
    many: { name: 'CPU of a start with 500 drafts', unit: 'ms' },
    growth: { name: 'start with 500 drafts against 1', limit: 1.2, unit: 'times', digits: 2 },
  },
  async run(place) {
    const one = await start(place, many.slice(0, 1));
    const all = await start(place, many);
    return { one, many: all, growth: all / one };
  },
};

async function start(place, drafts) {
  const page = await openPage(place, drafts);
  // The second start is what a user has who comes back.
  await page.goto(`${place.url}robots.txt`);
  const meter = await mainThread(page);
  const work = await meter.during(async () => {
    await page.goto(place.url);
    await settled(page);
  });
  await page.context().close();
  return work;
}
