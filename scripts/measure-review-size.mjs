// Prints what the review's engine and rules weigh, compressed: `reviewText` and all that it pulls in, as the page gets it.
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { rulePlugin } from './rule-plugin.mjs';

const { output } = await build({
  configFile: false,
  logLevel: 'error',
  plugins: [rulePlugin()],
  build: {
    target: 'es2022',
    write: false,
    rolldownOptions: { input: 'src/review/review-text.ts', preserveEntrySignatures: 'strict' },
  },
});
const bytes = output
  .filter(({ type }) => type === 'chunk')
  .reduce((sum, { code }) => sum + brotliCompressSync(code).length, 0);
console.log(`engine and rules: ${(bytes / 1000).toFixed(2)} kB (brotli)`);
