import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { loadPartPlugin } from './scripts/load-part-plugin.mjs';
import { compileHintPlugin } from './scripts/compile-hint-plugin.mjs';
import { contentSecurityPolicyPlugin } from './scripts/content-security-policy-plugin.mjs';
import { rulePlugin } from './scripts/rule-plugin.mjs';
import { templatePlugin } from './scripts/template-plugin.mjs';

/** The page can be installed, and opens without a network after the first visit. */
const offline = VitePWA({
  // The page registers it by itself, as its policy wants it: see src/ui/keep-offline.ts.
  injectRegister: null,
  filename: 'service-worker.js',
  workbox: {
    globPatterns: ['**/*.{html,js,css,woff2,svg,png}'],
    inlineWorkboxRuntime: true,
    // The page of the first visit, too, has what it loads late from there.
    clientsClaim: true,
    sourcemap: false,
  },
  manifest: {
    id: './',
    name: 'Rolewright: job descriptions',
    short_name: 'Rolewright',
    description: 'Write a job description that is ready to paste. It stays on your device.',
    categories: ['business', 'productivity'],
    lang: 'en',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#f0f5f5',
    theme_color: '#f0f5f5',
    icons: [
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  },
});

/** What stands on the first screen a moment after it is drawn. */
const soon = [
  'ui/panel/preview.tsx',
  'ui/sheet/drag/drag-engine.tsx',
  'ui/sheet/formatting-toolbar.tsx',
  'ui/sheet/selection-bar.tsx',
  'ui/header/sent-note.tsx',
  'ui/backup-note.tsx',
  'store/version-keeper.ts',
];

export default defineConfig({
  base: './',
  plugins: [
    react(),
    templatePlugin(),
    rulePlugin(),
    contentSecurityPolicyPlugin(),
    loadPartPlugin(),
    compileHintPlugin(),
    offline,
  ],
  resolve: {
    alias: {
      'remark-parse': fileURLToPath(new URL('scripts/no-parser.mjs', import.meta.url)),
      // Its version for browsers decodes by way of innerHTML, which the page's policy forbids and workers do not have.
      'decode-named-character-reference': fileURLToPath(
        new URL('node_modules/decode-named-character-reference/index.js', import.meta.url),
      ),
    },
  },
  // What only some imports need is a chunk of its own there too.
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // A sheet that came with a part would have the browser look through the styles of all that stands on the page.
    cssCodeSplit: false,
    // What the first screen needs comes as one file, and what stands on it a moment later as another: a part that shares a
    // module with them would split it off.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'start', tags: ['$initial'], priority: 2 },
            {
              name: 'soon',
              test: (id) => soon.some((path) => id.endsWith(`/src/${path}`)),
              priority: 1,
            },
          ],
        },
      },
    },
  },
  test: {
    projects: [
      // Each file of the page's has a page of its own; the core keeps nothing, and is loaded once for all.
      { extends: true, test: { name: 'page', include: ['tests/ui/**/*.test.{ts,tsx}'] } },
      {
        extends: true,
        test: { name: 'core', include: ['tests/**/*.test.ts'], exclude: ['tests/ui/**'], isolate: false },
      },
    ],
    // By default one core stands aside, which of two is half.
    maxWorkers: '100%',
    testTimeout: 60_000,
    setupFiles: ['tests/support/setup.ts'],
  },
});
