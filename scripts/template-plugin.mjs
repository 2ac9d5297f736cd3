import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const folder = new URL('../src/templates/', import.meta.url);
const options = { configFile: false, logLevel: 'error' };

/** What a library file gives, by the query with which it is imported. */
const readers = {
  '': { file: 'read-template.ts', name: 'readTemplate' },
  '?entry': { file: 'read-catalogue-entry.ts', name: 'readCatalogueEntry' },
  '?skills': { file: 'read-skills.ts', name: 'readSkills' },
};

/**
 * Returns the build's plug-in that reads each Markdown file of the library into a template, with `?entry` into what
 * the catalogue knows of it, or with `?skills` into what it asks for, so that the page need not load a Markdown parser
 * before it can open the first draft.
 *
 * @returns {import('vite').Plugin}
 */
export function templatePlugin() {
  /** Each reader is loaded once, not for each of the files. */
  const loaded = new Map();
  const load = (file) => {
    if (!loaded.has(file)) loaded.set(file, runnerImport(fileURLToPath(new URL(file, folder)), options));
    return loaded.get(file);
  };
  return {
    name: 'rolewright-templates',
    async load(id) {
      const [, path, slug, query = ''] =
        /^(.*\/templates\/library\/([^/]+)\.md)(\?entry|\?skills)?$/.exec(id) ?? [];
      if (path === undefined) return undefined;
      const { file, name } = readers[query];
      const { module } = await load(file);
      let count = 0;
      const value = module[name](slug, await readFile(path, 'utf8'), () => `${(count += 1)}`);
      return `export default ${JSON.stringify(value)}`;
    },
  };
}
