import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { preview } from 'vite';

const home = fileURLToPath(new URL('../../../', import.meta.url));
const needed = ['src', 'public', 'scripts', 'index.html', 'package.json', 'vite.config.ts', 'tsconfig.json'];
const many = 2000;

const queries = ['kubernets', 'night nurse', 'dev ops', 'figma', 'plumer', 'SWE intern', 'payroll', 'excel'];

/** What a library of 2,000 titles costs: on the first screen, in the gallery, and at each key of its search. */
export default {
  name: 'A library of 2,000 titles, generated from ours',
  columns: [
    'titles',
    'first screen',
    'brotli',
    'same as ours but for hashes',
    'catalogue, brotli',
    'skills, brotli',
    'gallery there, ms',
    'a key, median ms',
    '90 % ms',
    'slowest ms',
    'pages',
  ],
  /** Returns a row for our library and one for the generated. */
  async run(page) {
    const ours = await measure(page, undefined);
    const generated = await measure(page, many);
    return [ours, generated].map(({ titles, first, cells }) => [
      titles,
      first.length,
      brotli(first),
      first === ours.first ? 'yes' : 'NO',
      ...cells,
    ]);
  },
};

const brotli = (content) => brotliCompressSync(content).length;

async function measure(page, count) {
  const folder = mkdtempSync(join(tmpdir(), 'rolewright-titles-'));
  try {
    for (const name of needed) cpSync(join(home, name), join(folder, name), { recursive: true });
    symlinkSync(join(home, 'node_modules'), join(folder, 'node_modules'), 'dir');
    const titles = fill(join(folder, 'src/templates/library'), count);
    execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'], {
      cwd: folder,
    });
    const assets = join(folder, 'dist/assets');
    const size = (start) =>
      brotli(
        readFileSync(
          join(
            assets,
            readdirSync(assets).find((name) => name.startsWith(start)),
          ),
        ),
      );
    const server = await preview({
      root: folder,
      logLevel: 'error',
      preview: { port: 4178, strictPort: true },
    });
    const times = await measureGallery(page, server.resolvedUrls.local[0]);
    await server.close();
    return {
      titles,
      first: firstScreen(join(folder, 'dist')),
      cells: [size('catalogue-'), size('skills-'), ...times],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Puts variants of our titles beside them until there are so many; returns how many there are. */
function fill(library, count) {
  const files = readdirSync(library);
  const texts = files.map((name) => readFileSync(join(library, name), 'utf8'));
  const kinds = [
    'Night',
    'Regional',
    'Senior',
    'Junior',
    'Mobile',
    'Clinical',
    'Contract',
    'Field',
    'Remote',
  ];
  const more = ['Seasonal', 'Global', 'Trainee', 'Rural', 'Airport', 'Campus'];
  const variants = [...kinds, ...more].flatMap((kind) =>
    files.map((name, index) => ({
      name: `${kind.toLowerCase()}-${name}`,
      text: texts[index]
        .replace(/^# (?!Suggestions|Hiring guide)/m, `# ${kind} `)
        .replace(/^aliases: (.*)$/m, (_, aliases) => `aliases: ${aliases.replaceAll(', ', `, ${kind} `)}`),
    })),
  );
  const added = variants.slice(0, Math.max((count ?? 0) - files.length, 0));
  for (const { name, text } of added) writeFileSync(join(library, name), text);
  return files.length + added.length;
}

/** Returns all that loads before the first screen shows, without the hashes of files. */
function firstScreen(dist) {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const paths = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g)].map(([, path]) => path);
  const whole = [html, ...paths.map((path) => readFileSync(join(dist, path), 'utf8'))].join('\n');
  return whole.replaceAll(/-[\w-]{8}\.(js|css|woff2)/g, '.$1').replaceAll(/sha(256|384|512)-[\w+/=]+/g, '');
}

async function measureGallery(page, address) {
  const count = page.getByText(/^Showing 1–44 of/);
  await page.goto(address);
  await page.getByRole('textbox', { name: 'Job title' }).waitFor();
  const begin = Date.now();
  await page.getByRole('button', { name: 'Templates', exact: true }).click();
  await count.waitFor();
  const shown = Date.now() - begin;
  // The skills come a little later, and each key is to search them too.
  const search = page.getByRole('searchbox', { name: 'Search job titles' });
  await search.fill('kubernetes');
  await page
    .getByText(/^Skill: /)
    .first()
    .waitFor();
  await search.fill('');
  const times = await page.evaluate(typeAll, queries);
  const next = page.getByRole('button', { name: 'Next', exact: true });
  let pages = 1;
  while (await next.isEnabled()) {
    await next.click();
    pages += 1;
    await page.getByText(new RegExp(`^Showing ${(pages - 1) * 44 + 1}`)).waitFor();
  }
  const at = (share) => times[Math.min(Math.floor(times.length * share), times.length - 1)].toFixed(1);
  return [shown, at(0.5), at(0.9), at(1), pages];
}

/** Runs in the page: types each query key by key; returns how long each key took until its finds were in the page. */
async function typeAll(texts) {
  const input = document.querySelector('input[type="search"]');
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const type = async (text) => {
    const begin = performance.now();
    setValue.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
    const taken = performance.now() - begin;
    await frame();
    return taken;
  };
  const times = [];
  for (const text of texts) {
    for (let length = 1; length <= text.length; length += 1) times.push(await type(text.slice(0, length)));
    await type('');
  }
  return times.toSorted((left, right) => left - right);
}
