import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createServer } from 'vite';
import { cmark } from '../tests/programs/cmark.mjs';
import { libreOffice } from '../tests/programs/libreoffice.mjs';
import { nu } from '../tests/programs/nu.mjs';
import { openXml } from '../tests/programs/open-xml.mjs';
import { installPackages } from './install-packages.mjs';
import { run } from './run.mjs';

/** Where the packages go that only this needs. */
const cache = resolve('node_modules/.cache/programs');
const pathOf = (file) => resolve(cache, 'node_modules', file);

installPackages();
// It only reads our modules, as they are written.
const server = await createServer({
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
  logLevel: 'error',
});
const { plainDocuments, extremeDocuments } = await server.ssrLoadModule('/tests/support/format-documents.ts');
const { htmlOutline } = await server.ssrLoadModule('/tests/support/html-outline.ts');
const [html, markdown, word] = await Promise.all(
  ['html', 'markdown', 'word'].map((id) => server.ssrLoadModule(`/src/formats/${id}.ts`)),
);
const write = async ({ name, jobDescription }) => ({
  name,
  html: html.write(jobDescription),
  markdown: markdown.write(jobDescription),
  word: new Uint8Array(await word.write(jobDescription)),
});
const given = {
  documents: await Promise.all(plainDocuments.map(write)),
  extremes: await Promise.all(extremeDocuments.map(write)),
  htmlOutline,
  pathOf,
  load: (file) => import(pathToFileURL(pathOf(file)).href),
};
await server.close();

const isThere = ({ command }) => spawnSync('which', [command]).status === 0;
const isRootOnDebian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Gets what a check needs, as far as it can be had here, and returns what cannot. */
function prepare({ programs, packages }) {
  const missing = programs.filter((program) => !isThere(program));
  if (missing.length > 0 && isRootOnDebian) {
    run('apt-get', ['update', '-qq']);
    const names = missing.map(({ debian }) => debian);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names]);
  }
  const wanted = Object.entries(packages).filter(([name]) => !existsSync(pathOf(name)));
  if (wanted.length > 0) {
    const names = wanted.map(([name, version]) => `${name}@${version}`);
    // Their scripts would fetch programs of their own.
    run('npm', ['install', '--silent', '--prefix', cache, '--ignore-scripts', ...names]);
  }
  return [
    ...programs.filter((program) => !isThere(program)).map(({ command }) => command),
    ...Object.keys(packages).filter((name) => !existsSync(pathOf(name))),
  ];
}

const count = { passed: 0, failed: 0, skipped: 0 };
for (const check of [openXml, nu, cmark, libreOffice]) {
  const lacking = prepare(check);
  if (lacking.length > 0) {
    console.log(`– ${check.name}: skipped, for ${lacking.join(' and ')} could not be had`);
    count.skipped += 1;
    continue;
  }
  const faults = await check.run(given);
  console.log([`${faults.length === 0 ? '✓' : '✘'} ${check.name}`, ...faults].join('\n    '));
  count[faults.length === 0 ? 'passed' : 'failed'] += 1;
}
console.log(
  `\n${given.documents.length} documents, and ${given.extremes.length} that nobody would write, for Word alone.`,
);
console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
process.exit(count.failed === 0 && count.passed > 0 ? 0 : 1);
