import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { raw } from 'hast-util-raw';
import { toHast } from 'mdast-util-to-hast';
import { createServer } from 'vite';
import { measureGold, printGold } from './measure-gold.mjs';
import { hastTexts, numbersOf, structure, wordHast } from './tell-structure.mjs';
import { missing, words } from './word-lists.mjs';

// Prints how whole real files come in: `node scripts/measure-import.mjs <folder> [--each | --unstable | --gold]`; see docs/import.md.
const [folder, flag] = process.argv.slice(2);
if (folder === undefined) throw new Error('Give a folder of Markdown, HTML, Word and plain text files');

const server = await createServer({
  server: { middlewareMode: true, hmr: false },
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
  logLevel: 'error',
});
const load = (file) => server.ssrLoadModule(`/src/${file}.ts`);
const { readImport } = await load('formats/import/read-import');
const { decodeText } = await load('formats/import/decode-text');
const { mendMarkdown } = await load('formats/import/mend-markdown');
const { parseMarkdown } = await load('markdown/parse-markdown');
const { write: writeMarkdown } = await load('formats/markdown');

const guesses = ['bold-headings', 'plain-headings', 'facts'];
let ids = 0;
const read = (name, bytes, off = []) =>
  readImport(
    { name, content: { bytes: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) }, off },
    () => `id${(ids += 1)}`,
  );

const markdownHast = (markdown) => raw(toHast(parseMarkdown(markdown), { allowDangerousHtml: true }));

const frontMatter = /^---\n[\s\S]*?\n---\n/;
const textOf = (bytes) => (decodeText(bytes) ?? '').replaceAll(/\r\n?/g, '\n');

/** The kinds of files: what they are called, and which texts their readers see. */
const kinds = [
  {
    kind: 'Markdown',
    pattern: /\.(md|markdown)$/i,
    textsOf: (bytes) => hastTexts(markdownHast(textOf(bytes).replace(frontMatter, ''))),
  },
  { kind: 'HTML', pattern: /\.html?$/i, textsOf: (bytes) => hastTexts(fromHtml(textOf(bytes))) },
  { kind: 'Word', pattern: /\.docx$/i, textsOf: async (bytes) => hastTexts(await wordHast(bytes)) },
  { kind: 'Plain text', pattern: /\.txt$/i, textsOf: (bytes) => [textOf(bytes)] },
];
const kindOf = (name) => kinds.find(({ pattern }) => pattern.test(name));

async function measure(name, bytes) {
  const { kind, textsOf } = kindOf(name);
  const result = await read(name, bytes);
  if (result.status !== 'read') return { kind, name, problem: result.problem ?? result.status };
  const { jobDescription } = result;
  const written = writeMarkdown(jobDescription);
  const text = textOf(bytes);
  const before = words((await textsOf(bytes)).join(' '));
  const front = kind === 'Markdown' ? words(frontMatter.exec(text)?.[0] ?? '') : [];
  const after = words(hastTexts(markdownHast(written.replace(frontMatter, ''))).join(' '));
  const lost = missing(before, [...after, ...numbersOf(markdownHast(written))]);
  const added = missing(missing(after, before), front);
  const again = await read('again.md', new TextEncoder().encode(written));
  const same = again.status === 'read' && writeMarkdown(again.jobDescription) === written;
  const lines = same || again.status !== 'read' ? [] : writeMarkdown(again.jobDescription).split('\n');
  const at = written.split('\n').findIndex((line, index) => line !== lines[index]);
  const difference = [written.split('\n'), lines].map((each) =>
    each.slice(at - 2, at + 3).map((line) => line.slice(0, 150)),
  );
  const row = {
    difference: same ? undefined : difference,
    kind,
    name,
    words: before.length,
    lost: lost.length,
    added: added.length,
    lostWords: lost.slice(0, 12),
    addedWords: added.slice(0, 8),
    headings: jobDescription.sections.filter(({ heading }) => heading.text !== '').length,
    hasTitle: jobDescription.title !== '',
    isStable: same,
    isPerfect: lost.length === 0 && added.length === 0,
  };
  if (kind !== 'Markdown') return row;
  const plain = await read(name, bytes, guesses);
  const titled = plain.jobDescription.title;
  const wanted = structure(markdownHast(mendMarkdown(text).replace(frontMatter, '')));
  const got = structure(markdownHast(writeMarkdown(plain.jobDescription).replace(frontMatter, '')));
  const gone = missing(wanted, got);
  // What front matter says is shown as details, which its source does not show.
  const isFront = (each) =>
    plain.jobDescription.details.some(
      ({ label, value }) => each === `bold ${label}:` || each.startsWith(`link ${value.text}`),
    );
  const extra = missing(got, wanted).filter((each) => each !== `heading ${titled}` && !isFront(each));
  return {
    ...row,
    isPerfect: row.lost === 0 && gone.length === 0 && extra.length === 0,
    gone: gone.slice(0, 4),
    extra: extra.slice(0, 4),
  };
}

const rows = [];
const golds = [];
for (const name of (await readdir(folder, { recursive: true })).toSorted()) {
  if (name.endsWith('.gold.txt') || kindOf(name) === undefined) continue;
  const bytes = await readFile(path.join(folder, name));
  rows.push(await measure(name, bytes));
  const gold = await readFile(path.join(folder, name.replace(/\.html?$/i, '.gold.txt')), 'utf8').catch(
    () => undefined,
  );
  const result = gold === undefined || !/\.html?$/i.test(name) ? undefined : await read(name, bytes);
  if (result?.status !== 'read') continue;
  const written = markdownHast(writeMarkdown(result.jobDescription));
  const page = words(hastTexts(fromHtml(decodeText(bytes) ?? '')).join(' '));
  golds.push(measureGold(name, gold, page, [...words(hastTexts(written).join(' ')), ...numbersOf(written)]));
}
await server.close();

const sum = (list, key) => list.reduce((total, row) => total + row[key], 0);
const share = (part, whole) => `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`;
for (const { kind } of kinds) {
  const list = rows.filter((row) => row.kind === kind);
  const done = list.filter((row) => row.problem === undefined);
  if (list.length === 0) continue;
  const many = (test) => done.filter(test).length;
  console.log(`${kind}: ${done.length} of ${list.length} files read, ${sum(done, 'words')} words`);
  console.log(
    `  words lost ${sum(done, 'lost')} (${share(sum(done, 'lost'), sum(done, 'words'))}), in ${many((row) => row.lost > 0)} files; added ${share(sum(done, 'added'), sum(done, 'words'))}`,
  );
  console.log(
    `  perfect ${many((row) => row.isPerfect)} (${share(
      many((row) => row.isPerfect),
      done.length,
    )}); with a title ${many((row) => row.hasTitle)}, with headings ${many((row) => row.headings > 0)}; the same after export and import ${many((row) => row.isStable)}`,
  );
}
if (golds.length > 0) printGold(golds, flag === '--gold');
if (flag === '--unstable')
  for (const row of rows.filter((each) => each.isStable === false)) console.log(row.name, row.difference);
if (flag === '--each')
  for (const row of rows.filter((each) => each.problem !== undefined || !each.isPerfect || !each.isStable))
    console.log(JSON.stringify(row));
