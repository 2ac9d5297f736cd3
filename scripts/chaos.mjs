import { installChromium } from './install-chromium.mjs';
import { installPackages } from './install-packages.mjs';
import { run } from './run.mjs';

const reporter = './tests/e2e/chaos/table-reporter.ts';

installPackages();
await installChromium();

if (run('npx', ['vite', 'build', '--logLevel', 'warn']).code !== 0) {
  console.log('\n0 passed, 1 failed');
  process.exit(1);
}
const { code } = run(
  'npx',
  [
    'playwright',
    'test',
    'tests/e2e/chaos',
    '--workers=1',
    `--reporter=${reporter}`,
    ...process.argv.slice(2),
  ],
  { env: { CHAOS: 'full' } },
);
process.exit(code);
