import { makeDraft } from './support/make-draft.mjs';

/** What writing a posting as Markdown costs when nothing of it has been drawn or written before. */
export default {
  rounds: 3,
  measures: {
    markdown: { name: 'Markdown export, 5,000 words', limit: 10, unit: 'ms' },
  },
  async run({ openModules }) {
    const page = await openModules();
    const markdown = await page.evaluate(exports, makeDraft({ rows: 500 }));
    await page.context().close();
    return { markdown };
  },
};

/** Runs in the page; returns the median of what an export takes, in milliseconds. */
async function exports({ jobDescription }) {
  const { write } = await import('/src/formats/markdown.ts');
  const times = [];
  for (let turn = 0; turn < 30; turn += 1) {
    const fresh = structuredClone(jobDescription);
    const begin = performance.now();
    await write(fresh);
    times.push(performance.now() - begin);
  }
  return times.toSorted((left, right) => left - right)[times.length / 2];
}
