import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { tableOf } from './bench-table.mjs';

const report = new URL('../docs/benchmarks.md', import.meta.url);

/** The table stands between these in the report; what is around it is written by hand. */
const begin = '<!-- figures -->';
const end = '<!-- /figures -->';

/** Writes the rows of a whole run into docs/benchmarks.md, with the day and the kind of machine. */
export function writeReport(rows, browserVersion) {
  const text = readFileSync(report, 'utf8');
  const [before] = text.split(begin);
  const [, after] = text.split(end);
  const day = new Date().toISOString().slice(0, 10);
  const machine = `${day}, ${availableParallelism()} cores shared with other work, Node ${process.versions.node}, Chromium ${browserVersion} without a window.`;
  writeFileSync(report, `${before}${begin}\n\n${machine}\n\n${tableOf(rows)}\n\n${end}${after}`);
}
