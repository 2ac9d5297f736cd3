import { readdirSync } from 'node:fs';
import { installChromium } from './install-chromium.mjs';
import { installPackages } from './install-packages.mjs';
import { run } from './run.mjs';

installPackages();
await installChromium();
const { openBenchPlace } = await import('./bench-place.mjs');
const { writeReport } = await import('./bench-report.mjs');
const { rowsOf, tableOf } = await import('./bench-table.mjs');

const folder = new URL('../tests/bench/', import.meta.url);
/** Names of files in that folder; without any all are run, and the report is written. */
const wanted = process.argv.slice(2);
const files = readdirSync(folder, { withFileTypes: true })
  .filter((file) => file.isFile() && (wanted.length === 0 || wanted.includes(file.name.replace('.mjs', ''))))
  .map(({ name }) => name);

if (run('npx', ['vite', 'build', '--logLevel', 'warn']).code !== 0) process.exit(1);
const place = await openBenchPlace();
const benches = [];
for (const file of files) {
  const { default: bench } = await import(new URL(file, folder));
  benches.push({ ...bench, file, results: [] });
}

// All benches take turns, so that a moment in which the machine is busy falls on no one of them alone.
const mostRounds = Math.max(...benches.map(({ rounds }) => rounds));
for (let round = 0; round < mostRounds; round += 1) {
  for (const bench of benches) {
    if (round >= bench.rounds) continue;
    process.stderr.write(`round ${round + 1}: ${bench.file}\n`);
    bench.results.push(await bench.run(place));
  }
}

const rows = benches.flatMap(rowsOf);
console.log(`\n${tableOf(rows)}`);
if (wanted.length === 0) writeReport(rows, place.browser.version());
await place.close();
