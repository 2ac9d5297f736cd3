import { readdirSync, readFileSync } from 'node:fs';

const rounds = 200;

/** What the review costs for each 1,000 words, and where one row of a posting has changed, in milliseconds. */
export default {
  name: 'Reviewing a posting',
  columns: [
    'words',
    'first time',
    'all anew, median ms',
    'least ms',
    'per 1,000 words',
    'one row, median ms',
  ],
  /** Returns one row, for a posting put together of the library's. */
  async run(page) {
    const folder = new URL('../../src/templates/library/', import.meta.url);
    const markdown = readdirSync(folder)
      .slice(0, 3)
      .map((file) => readFileSync(new URL(file, folder), 'utf8'))
      .join('\n');
    const rows = markdown
      .split('\n')
      .map((line) => line.replace(/^\W+/, ''))
      .filter(Boolean);
    const { words, first, all, one } = await page.evaluate(measure, { rows, rounds });
    const median = all[Math.floor(all.length / 2)];
    const cells = [first, median, all[0], (median / words) * 1000, one[Math.floor(one.length / 2)]];
    return [[words, ...cells.map((cell) => cell.toFixed(3))]];
  },
};

/** Runs in the page; returns times in milliseconds, in order of size. */
async function measure({ rows, rounds: count }) {
  const { reviewText } = await import('/src/review/review-text.ts');
  const timed = (task) => {
    const begin = performance.now();
    task();
    return performance.now() - begin;
  };
  const first = timed(() => reviewText('A first text'));
  const times = (task) =>
    Array.from({ length: count }, () => timed(task)).toSorted((left, right) => left - right);
  const all = times(() => rows.forEach((row) => reviewText(row)));
  // The clock of a browser is too coarse for one row.
  const one = times(() => {
    for (let turn = 0; turn < 100; turn += 1) reviewText(rows[turn % rows.length]);
  }).map((time) => time / 100);
  const words = rows.reduce((sum, row) => sum + row.split(/\s+/).length, 0);
  return { words, first, all, one };
}
