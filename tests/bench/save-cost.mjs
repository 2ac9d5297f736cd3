import { readFileSync } from 'node:fs';

const counts = [10, 100, 500];
const batches = 60;
/** The clock of a browser is too coarse for a single save. */
const batchSize = 10;

/** What one save of a draft costs in a browser that holds so many drafts, in milliseconds. */
export default {
  name: 'Saving a draft, by the number of drafts on the device',
  columns: ['drafts', 'median ms', '90 % ms', 'of the median at 10'],
  /** Returns a row for each number of drafts. */
  async run(page) {
    const text = readFileSync(new URL('../drafts/fixtures/draft-v2.json', import.meta.url), 'utf8');
    const rows = [];
    for (const count of counts) {
      await page.evaluate(() => localStorage.clear());
      const times = await page.evaluate(measure, { count, batches, batchSize, text });
      const at = (share) => times[Math.floor(times.length * share)];
      rows.push([count, at(0.5), at(0.9)]);
    }
    return rows.map((row) => [
      row[0],
      row[1].toFixed(3),
      row[2].toFixed(3),
      (row[1] / rows[0][1]).toFixed(2),
    ]);
  },
};

/** Runs in the page; returns the times of a save in milliseconds, in order of size. */
async function measure({ count, text, ...runs }) {
  const { createDraftStorage } = await import('/src/drafts/draft-storage.ts');
  const { parseDraft } = await import('/src/drafts/parse-draft.ts');
  const storage = createDraftStorage(localStorage, () => new Date());
  const { draft } = parseDraft(text);
  // A real description is longer than the fixture: six kilobytes as it is stored.
  const long = { ...draft.jobDescription.sections[0], rows: [] };
  const rows = Array.from({ length: 40 }, (_, index) => ({
    id: `row-${index}`,
    kind: 'bullet',
    content: { text: 'Write clean, maintainable and efficient code together '.repeat(2), marks: [] },
    indent: 0,
    included: true,
  }));
  const jobDescription = { ...draft.jobDescription, sections: [{ ...long, rows }] };
  for (let index = 0; index < count; index += 1) {
    storage.save({ ...draft, id: `draft-${index}`, revision: 0, jobDescription });
  }
  const times = [];
  let revision = 0;
  for (let batch = 0; batch < runs.batches; batch += 1) {
    await new Promise((resolve) => setTimeout(resolve, 30));
    const start = performance.now();
    for (let index = 0; index < runs.batchSize; index += 1) {
      revision += 1;
      const changed = { ...jobDescription, title: `${revision}` };
      storage.save({ ...draft, id: 'draft-0', revision, jobDescription: changed });
    }
    times.push((performance.now() - start) / runs.batchSize);
  }
  return times.toSorted((left, right) => left - right);
}
