import { fileURLToPath } from 'node:url';

const loadPart = fileURLToPath(new URL('../src/ui/load-part.ts', import.meta.url));

/**
 * Has each dynamic import of the built page go through `loadPart`, in the place of vite's own helper: what that has asked for
 * once in vain, by a link, WebKit never asks for again.
 *
 * @returns {import('vite').Plugin}
 */
export function loadPartPlugin() {
  return {
    name: 'rolewright-load-part',
    apply: 'build',
    transform: {
      filter: { id: /vite\/preload-helper/ },
      handler(code) {
        if (!code.includes('export const __vitePreload'))
          this.error('vite has another helper for imports now');
        return { code: `export { loadPart as __vitePreload } from ${JSON.stringify(loadPart)};`, map: null };
      },
    },
  };
}
