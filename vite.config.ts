import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicyPlugin } from './scripts/content-security-policy-plugin.mjs';
import { templatePlugin } from './scripts/template-plugin.mjs';

export default defineConfig({
  base: './',
  plugins: [react(), templatePlugin(), contentSecurityPolicyPlugin()],
  build: { target: 'es2022' },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
    setupFiles: ['tests/support/setup.ts'],
  },
});
