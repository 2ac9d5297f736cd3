import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicyPlugin } from './scripts/content-security-policy-plugin.mjs';
import { templatePlugin } from './scripts/template-plugin.mjs';

export default defineConfig({
  base: './',
  plugins: [react(), templatePlugin(), contentSecurityPolicyPlugin()],
  // Its version for browsers decodes by way of innerHTML, which the page's policy forbids and workers do not have.
  resolve: {
    alias: {
      'decode-named-character-reference': fileURLToPath(
        new URL('node_modules/decode-named-character-reference/index.js', import.meta.url),
      ),
    },
  },
  build: { target: 'es2022' },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
    setupFiles: ['tests/support/setup.ts'],
  },
});
