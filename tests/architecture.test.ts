import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { destinations } from '../src/destinations/destinations';
import { parseJobDescription } from '../src/document/parse-job-description';
import { readTemplate } from '../src/templates/read-template';
import { countIds } from './support/count-ids';

/** What each part of the house may import besides itself; `ui/*` stands for every region of the screen. */
const mayImport: Record<string, readonly string[]> = {
  document: [],
  markdown: ['document'],
  drafts: ['document'],
  review: ['document'],
  formats: ['document', 'markdown'],
  destinations: ['document', 'markdown', 'formats'],
  templates: ['document', 'markdown'],
  store: ['document', 'templates', 'drafts'],
  ui: [
    'document',
    'markdown',
    'formats',
    'destinations',
    'review',
    'templates',
    'store',
    'ui/controls',
    'ui/*',
  ],
  'ui/*': [
    'document',
    'markdown',
    'formats',
    'destinations',
    'review',
    'templates',
    'store',
    'ui/controls',
    'ui',
  ],
  'ui/controls': [],
};

/** What the document may import from packages: it is data and functions, without a framework or a page. */
const documentPackages = new Set(['valibot', 'micromark-util-sanitize-uri']);

const longest = 250;
const source = path.resolve(import.meta.dirname, '../src');

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => /\.(ts|tsx|css)$/.test(file));
const texts = new Map(files.map((file) => [file, readFileSync(path.join(source, file), 'utf8')]));

/** Returns the part that a file belongs to: its folder, or for what stands in src itself its name. */
function partOf(file: string): string {
  const [first = '', second, third] = file.split('/');
  return first === 'ui' && third !== undefined ? `ui/${second ?? ''}` : first;
}

const isRegion = (part: string) => part.startsWith('ui/') && part !== 'ui/controls';
const ruleOf = (part: string) => mayImport[isRegion(part) ? 'ui/*' : part];

/** `import … from`, `export … from`, `import '…'`, `import('…')` and `import.meta.glob('…')`, types included. */
const importPattern =
  /(?:\bfrom\s*|\bimport\s*|\bimport\s*\(\s*|\bimport\.meta\.glob(?:<[^>]*>)?\(\s*)['"]([^'"]+)['"]/g;

function importsOf(file: string): string[] {
  return [...(texts.get(file) ?? '').matchAll(importPattern)].map(([, specifier = '']) => specifier);
}

/** Returns the file in src that a relative import means; one that is not there stays as it is written. */
function resolve(from: string, specifier: string): string {
  const [bare = ''] = specifier.split('?');
  const target = path.posix.join(path.posix.dirname(from), bare);
  return ['', '.ts', '.tsx'].map((ending) => target + ending).find((each) => texts.has(each)) ?? target;
}

const isRelative = (specifier: string) => specifier.startsWith('.');

function localImportsOf(file: string): string[] {
  return importsOf(file)
    .filter(isRelative)
    .map((specifier) => resolve(file, specifier));
}

function lineCountOf(file: string): number {
  return (texts.get(file) ?? '').trimEnd().split('\n').length;
}

function mayReach(from: string, to: string): boolean {
  if (from === 'main.tsx' || from === to) return true;
  const allowed = ruleOf(from) ?? [];
  return allowed.includes(to) || (isRegion(to) && allowed.includes('ui/*'));
}

/** Returns the imports that the table forbids, as `file → file`. */
function forbiddenImports(): string[] {
  return files.flatMap((file) =>
    localImportsOf(file)
      .filter((target) => !mayReach(partOf(file), partOf(target)))
      .map((target) => `${file} → ${target}`),
  );
}

/** Returns a ring of files that import each other, if there is one. */
function findCycle(): string[] | undefined {
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): string[] | undefined => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const target of localImportsOf(file)) {
      const cycle = visit(target, [...trail, file]);
      if (cycle !== undefined) return cycle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of files) {
    const cycle = visit(file, []);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}

/** Returns the classes that a style sheet has. */
function classesOf(sheet: string): Set<string> {
  const text = (texts.get(sheet) ?? '').replaceAll(/\/\*[\s\S]*?\*\//g, '');
  return new Set([...text.matchAll(/\.([a-z]\w*)/gi)].map(([, name = '']) => name));
}

/** Returns the classes of a style sheet that a file uses: by their names, or any of them by a name that it works out. */
function classesUsed(file: string, sheet: string): string[] {
  const text = texts.get(file) ?? '';
  const imports = [...text.matchAll(/^import (\w+) from '([^']+)';$/gm)];
  const name = imports.find(([, , specifier = '']) => resolve(file, specifier) === sheet)?.[1];
  if (name === undefined) return [];
  if (text.includes(`${name}[`)) return [...classesOf(sheet)];
  const rest = text.replaceAll(/^import .*;$/gm, '');
  return [...rest.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g'))].map(([, used = '']) => used);
}

describe('the layers', () => {
  it('are all in the table', () => {
    const parts = new Set(files.map(partOf));
    expect([...parts].filter((part) => part !== 'main.tsx' && ruleOf(part) === undefined)).toEqual([]);
  });

  it('import what the table allows and nothing else', () => {
    expect(forbiddenImports()).toEqual([]);
  });

  it.each([
    { from: 'document', to: 'markdown', allowed: false },
    { from: 'store', to: 'drafts', allowed: true },
    { from: 'ui/sheet', to: 'drafts', allowed: false },
    { from: 'ui/sheet', to: 'ui/panel', allowed: false },
    { from: 'ui/sheet', to: 'ui/controls', allowed: true },
    { from: 'ui/controls', to: 'ui', allowed: false },
    { from: 'ui', to: 'ui/panel', allowed: true },
    { from: 'main.tsx', to: 'drafts', allowed: true },
  ])('may ($allowed) go from $from to $to', ({ from, to, allowed }) => {
    expect(mayReach(from, to)).toBe(allowed);
  });

  it('import files that are there', () => {
    const missing = files.flatMap((file) =>
      localImportsOf(file)
        .filter((target) => !target.includes('*') && !existsSync(path.join(source, target)))
        .map((target) => `${file} → ${target}`),
    );
    expect(missing).toEqual([]);
  });

  it('have their imports found, whatever their form', () => {
    expect(localImportsOf('store/editor-state.ts')).toContain('drafts/careful-storage.ts');
    expect(localImportsOf('formats/formats.ts')).toContain('formats/markdown.ts');
    expect(localImportsOf('templates/library-files.ts')).toContain('templates/library/*.md');
    expect(localImportsOf('main.tsx')).toContain('ui/base.css');
  });

  it('have a document without a framework and without a page', () => {
    const documents = files.filter((file) => partOf(file) === 'document');
    const packages = documents.flatMap(importsOf).filter((specifier) => !isRelative(specifier));
    expect(packages.filter((name) => !documentPackages.has(name))).toEqual([]);
    const pageful =
      /\b(?:window|globalThis|navigator|localStorage)\b|\bdocument\.\w|\bDate\.now\b|\bDate\(\)|Math\.random|crypto\b/;
    expect(documents.filter((file) => pageful.test(texts.get(file) ?? ''))).toEqual([]);
  });

  it('know localStorage only where drafts are stored and where they are given it', () => {
    const knowing = files.filter((file) => /\b(?:local|session)Storage\b/.test(texts.get(file) ?? ''));
    expect(knowing.filter((file) => file !== 'main.tsx' && partOf(file) !== 'drafts')).toEqual([]);
  });
});

describe('the files', () => {
  it('import each other in no circle', () => {
    expect(findCycle()).toBeUndefined();
  });

  it('are no barrels', () => {
    expect(files.filter((file) => /(?:^|\/)index\.tsx?$/.test(file))).toEqual([]);
  });

  it('are short enough to be read', () => {
    expect(files.filter((file) => lineCountOf(file) > longest)).toEqual([]);
  });

  it('have no style that each element of the page pays for', () => {
    // What is called by another name is styled anew where a rule asks for names; a rule for the pseudo-elements of
    // everything is one more style for each.
    const costly = /\[(?:aria-label|title)\b|(?:^|[,(])\s*\*?::(?:before|after|highlight)/m;
    const sheets = files.filter((file) => file.endsWith('.css'));
    expect(sheets.filter((file) => costly.test(texts.get(file) ?? ''))).toEqual([]);
  });

  it('use every class of their style sheets, and none that a sheet lacks', () => {
    const sheets = files.filter((file) => file.endsWith('.module.css'));
    const wrong = sheets.flatMap((sheet) => {
      const has = classesOf(sheet);
      const used = new Set(files.flatMap((file) => classesUsed(file, sheet)));
      return [
        ...[...used].filter((name) => !has.has(name)).map((name) => `${sheet} lacks ${name}`),
        ...[...has].filter((name) => !used.has(name)).map((name) => `nothing uses ${name} of ${sheet}`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it('of places are all in the list of destinations, under their own names', () => {
    const places = readdirSync(path.join(source, 'destinations/places')).map((file) => path.parse(file).name);
    expect(destinations.map(({ id }) => id).toSorted()).toEqual(places.toSorted());
  });

  it('of the library are valid templates', () => {
    const folder = path.join(source, 'templates/library');
    const broken = readdirSync(folder).filter((file) => {
      const markdown = readFileSync(path.join(folder, file), 'utf8');
      const { jobDescription } = readTemplate(path.parse(file).name, markdown, countIds());
      const isValid = parseJobDescription(jobDescription).ok && jobDescription.title !== '';
      return !file.endsWith('.md') || !isValid || jobDescription.sections.length === 0;
    });
    expect(broken).toEqual([]);
  });
});
