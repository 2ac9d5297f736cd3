import { makeDraft } from './support/make-draft.mjs';

/** What the review of texts costs where all are new, and where one row has changed. */
export default {
  rounds: 3,
  measures: {
    all: { name: 'review, 1,000 words', limit: 0.5, unit: 'ms', digits: 2 },
    row: { name: 'review of one row that has changed', unit: 'ms', digits: 3 },
    first: { name: 'making the rules ready, once', unit: 'ms' },
  },
  async run({ openModules }) {
    const page = await openModules();
    const texts = makeDraft({ rows: 100 }).jobDescription.sections.flatMap(({ rows }) =>
      rows.map(({ content }) => content.text),
    );
    const times = await page.evaluate(reviews, texts);
    await page.context().close();
    return times;
  },
};

/** Runs in the page; returns medians in milliseconds. */
async function reviews(texts) {
  const { reviewText } = await import('/src/review/review-text.ts');
  const timed = (task) => {
    const begin = performance.now();
    task();
    return performance.now() - begin;
  };
  const median = (count, task) =>
    Array.from({ length: count }, () => timed(task)).toSorted((left, right) => left - right)[
      Math.floor(count / 2)
    ];
  const first = timed(() => reviewText('A first text'));
  const all = median(200, () => texts.forEach((text) => reviewText(text)));
  return { all, row: all / texts.length, first };
}
