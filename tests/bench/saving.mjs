import { makeDraft } from './support/make-draft.mjs';

/** What one save of a draft costs in a browser that holds so many drafts, the clock being too coarse for one. */
export default {
  rounds: 3,
  measures: {
    few: { name: 'save of a draft at 10 drafts', unit: 'ms', digits: 3 },
    many: { name: 'save of a draft at 500 drafts', limit: 0.2, unit: 'ms', digits: 3 },
  },
  async run({ openModules }) {
    const page = await openModules();
    const draft = makeDraft({ rows: 50 });
    const few = await page.evaluate(saves, { draft, count: 10 });
    const many = await page.evaluate(saves, { draft, count: 500 });
    await page.context().close();
    return { few, many };
  },
};

/** Runs in the page; returns the median of what a save takes, in milliseconds. */
async function saves({ draft, count }) {
  const { createDraftStorage } = await import('/src/drafts/draft-storage.ts');
  const storage = createDraftStorage(localStorage, () => new Date());
  for (let index = 0; index < count; index += 1)
    storage.save({ ...draft, id: `draft-${index}`, revision: 0 });
  const batch = 10;
  const times = [];
  let revision = 0;
  for (let turn = 0; turn < 40; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    const begin = performance.now();
    for (let index = 0; index < batch; index += 1) {
      revision += 1;
      const jobDescription = { ...draft.jobDescription, title: `${revision}` };
      storage.save({ ...draft, id: 'draft-0', revision, jobDescription });
    }
    times.push((performance.now() - begin) / batch);
  }
  return times.toSorted((left, right) => left - right)[times.length / 2];
}
