import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build, createServer, preview } from 'vite';
import { compare, readHtml, readText } from '../tests/paste/compare.mjs';
import { copies } from '../tests/paste/copies.mjs';
import { hasLibreOffice, readInWriter } from '../tests/paste/libre-office.mjs';
import { pasteTable } from '../tests/paste/paste-table.mjs';
import { findChromium } from './find-chromium.mjs';
import { installPackages } from './install-packages.mjs';
import { run } from './run.mjs';

const root = fileURLToPath(new URL('../tests/paste/', import.meta.url));
const cache = fileURLToPath(new URL('../node_modules/.cache/paste/', import.meta.url));
/** The toolbar of an editor may have fields of its own. */
const editable = '[contenteditable]:not([contenteditable="false"]), #editor > textarea';

/** Installs the editors, unless exactly these are installed already. */
function installEditors() {
  const [lock, installed] = [`${root}package-lock.json`, `${root}node_modules/.rolewright-lock.json`];
  if (existsSync(installed) && readFileSync(installed, 'utf8') === readFileSync(lock, 'utf8')) return;
  console.log('Installing editors …');
  const quiet = ['--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund', '--loglevel=error'];
  if (run('npm', ['ci', '--prefix', root, ...quiet]).code !== 0) {
    throw new Error('npm ci failed: are you online? The editors come from the npm registry.');
  }
  copyFileSync(lock, installed);
}

/** Returns the draft that is copied, as the page stores it. */
async function storedDraft() {
  const vite = await createServer({ server: { middlewareMode: true, hmr: false }, logLevel: 'error' });
  const load = (file) => vite.ssrLoadModule(`/src/${file}.ts`);
  const { readMarkdown } = await load('markdown/read-markdown');
  const { newDraft } = await load('store/new-draft');
  const { writeDraft } = await load('drafts/write-draft');
  let count = 0;
  const posting = readMarkdown(readFileSync(`${root}posting.md`, 'utf8'), () => `id-${(count += 1)}`);
  await vite.close();
  return writeDraft(newDraft('paste', posting, new Date(0)));
}

/** Makes one copy in the page, and returns what is on the clipboard then. */
async function copyFrom(context, address, draft, make) {
  const page = await context.newPage();
  await page.addInitScript((text) => {
    localStorage.setItem('rolewright:draft:paste', text);
    localStorage.setItem('rolewright:last-draft', 'paste');
  }, draft);
  await page.goto(address);
  await page.getByRole('textbox', { name: 'Job title' }).waitFor();
  await make(page);
  const clipboard = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type) => (await item.getType(type)).text();
    return { html: await read('text/html'), text: await read('text/plain') };
  });
  await page.close();
  return clipboard;
}

/** Pastes what is on the clipboard into an editor by its keys, and returns what it then holds. */
async function pasteInto(context, address, editor) {
  const page = await context.newPage();
  try {
    await page.goto(`${address}page.html?editor=${editor}`);
    await page.locator('body[data-ready]').waitFor({ timeout: 10_000 });
    const canFocus = await page.evaluate(() => {
      window.editor.focus?.();
      return window.editor.focus !== undefined;
    });
    if (!canFocus) await page.locator(editable).first().click({ timeout: 5000 });
    await page.keyboard.press('Control+v');
    // Some take the text over only later, and none says when.
    await page.waitForTimeout(400);
    return await page.evaluate(async () => ({
      html: await window.editor.html?.(),
      text: await window.editor.text?.(),
    }));
  } finally {
    await page.close();
  }
}

/** Returns how much of what was copied has arrived; of what takes no formatting, the text alone. */
function judge(copied, arrived) {
  if (arrived.html !== undefined) return compare(readHtml(copied.html), readHtml(arrived.html));
  return compare(readText(copied.text), readText(arrived.text));
}

installPackages();
installEditors();
if (run('npx', ['vite', 'build', '--logLevel', 'error']).code !== 0) process.exit(1);
// Only now: a server for development has everything after it built for development.
const draft = await storedDraft();
const page = { root, base: './', configFile: false, logLevel: 'silent' };
const output = { outDir: cache, emptyOutDir: true, rolldownOptions: { input: `${root}page.html` } };
await build({
  ...page,
  define: { global: 'window', 'process.env.NODE_ENV': '"production"' },
  build: output,
});

const port = Number(process.env.TEST_PORT ?? 4177);
const serve = (config, at) =>
  preview({ ...config, preview: { host: '127.0.0.1', port: at, strictPort: true } });
const servers = [await serve({}, port), await serve({ ...page, base: '/', build: output }, port + 1000)];
const [appAddress, editorsAddress] = servers.map((server) => server.resolvedUrls.local[0]);
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
const context = await browser.newContext({ serviceWorkers: 'block' });
await context.grantPermissions(['clipboard-read', 'clipboard-write']);
const editors = readdirSync(`${root}editors`).map((file) => file.replace(/\.mjs$/, ''));
mkdirSync(cache, { recursive: true });

let passed = 0;
let failed = 0;
for (const { name, knownToSpoil, make } of copies) {
  const copied = await copyFrom(context, appAddress, draft, make);
  const results = {};
  const paste = async (editor, read) => {
    results[editor] = await read().then(
      (arrived) => judge(copied, arrived),
      (error) => ({ error: error.message.split('\n', 1)[0], isPerfect: false }),
    );
    const { isPerfect, styles, error } = results[editor];
    const isAsKnown = isPerfect || (knownToSpoil.includes(editor) && styles === 0 && error === undefined);
    if (isAsKnown) passed += 1;
    else failed += 1;
  };
  for (const editor of editors) await paste(editor, () => pasteInto(context, editorsAddress, editor));
  if (hasLibreOffice) {
    await paste('libreoffice-writer', async () => ({ html: readInWriter(copied.html, cache) }));
  }
  console.log(`\n### ${name}\n\n${pasteTable(results)}`);
}
await browser.close();
await Promise.all(servers.map((server) => server.close()));
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
