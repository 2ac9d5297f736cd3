import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../../src/templates/library/', import.meta.url);

/** The sentences of three templates of the library, as what rows say. */
const sentences = readdirSync(folder)
  .slice(0, 3)
  .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').split('\n'))
  .filter((line) => /^[-*] (?!\[).{30,}/.test(line))
  .map((line) => line.slice(2));

const plain = (text) => ({ text, marks: [] });
const rowsInSection = 8;

/** Returns the stored form of a draft with so many rows of so many words, eight of them in a section. */
export function makeDraft({ id = 'draft-0', rows: count, wordsInRow = 10, rowsIn = rowsInSection }) {
  const words = sentences.join(' ').split(' ');
  const rows = Array.from({ length: count }, (_, index) => ({
    id: `${id}-row-${index}`,
    kind: 'bullet',
    content: plain(
      Array.from({ length: wordsInRow }, (_each, word) => words[(index * 7 + word) % words.length]).join(' '),
    ),
    indent: 0,
    included: true,
  }));
  const sections = Array.from({ length: Math.ceil(count / rowsIn) }, (_, index) => ({
    id: `${id}-section-${index}`,
    heading: plain(`Part ${index + 1}`),
    level: 2,
    included: true,
    rows: rows.slice(index * rowsIn, (index + 1) * rowsIn),
  }));
  const changedAt = '2026-01-01T00:00:00.000Z';
  const jobDescription = { title: 'Engineer', details: [], sections };
  return { schemaVersion: 2, id, revision: 1, createdAt: changedAt, changedAt, jobDescription };
}
