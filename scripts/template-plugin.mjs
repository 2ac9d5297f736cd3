import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const reader = fileURLToPath(new URL('../src/templates/read-template.ts', import.meta.url));

/**
 * Returns the build's plug-in that reads each Markdown file of the library into a template, so that the page need
 * not load a Markdown parser before it can open the first draft.
 *
 * @returns {import('vite').Plugin}
 */
export function templatePlugin() {
  return {
    name: 'rolewright-templates',
    async load(id) {
      if (!/\/templates\/library\/[^/]+\.md$/.test(id)) return undefined;
      const { module } = await runnerImport(reader, { configFile: false, logLevel: 'error' });
      let count = 0;
      const template = module.readTemplate(
        basename(id, '.md'),
        await readFile(id, 'utf8'),
        () => `${(count += 1)}`,
      );
      return `export default ${JSON.stringify(template)}`;
    },
  };
}
