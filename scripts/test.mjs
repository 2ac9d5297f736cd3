import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { installChromium } from './install-chromium.mjs';
import { installPackages } from './install-packages.mjs';
import { run } from './run.mjs';

const reports = mkdtempSync(join(tmpdir(), 'rolewright-tests-'));
const vitestReport = join(reports, 'vitest.json');
const playwrightReport = join(reports, 'playwright.json');
const readReport = (path) => JSON.parse(readFileSync(path, 'utf8'));

const specsOf = ({ specs, suites = [] }) => [...specs, ...suites.flatMap(specsOf)];
const tell = (file, title, message = '') =>
  `${relative('.', file)}: ${title}\n    ${message.split('\n', 1)[0]}`;

/** Each step: what it is called, how it runs, and how its tests are counted (a check counts as one). */
const steps = [
  { name: 'types', args: ['tsc', '--noEmit'] },
  { name: 'lint', args: ['oxlint', '--type-aware'] },
  { name: 'format', args: ['prettier', '--check', '--log-level', 'warn', '.'] },
  {
    name: 'unit and component tests',
    args: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
    count() {
      const { numPassedTests, numFailedTests, numFailedTestSuites, testResults } = readReport(vitestReport);
      return {
        passed: numPassedTests,
        failed: Math.max(numFailedTests, Math.min(numFailedTestSuites, 1)),
        told: testResults.flatMap(({ name, assertionResults }) =>
          assertionResults
            .filter(({ status }) => status === 'failed')
            .map(({ fullName, failureMessages }) => tell(name, fullName, failureMessages[0])),
        ),
      };
    },
  },
  { name: 'build', args: ['vite', 'build', '--logLevel', 'warn'] },
  {
    name: 'browser tests',
    args: ['playwright', 'test', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport },
    count() {
      const { stats, errors, suites } = readReport(playwrightReport);
      return {
        passed: stats.expected,
        failed: stats.unexpected + stats.flaky + errors.length,
        told: suites
          .flatMap(specsOf)
          .filter(({ ok }) => !ok)
          .map(({ file, title, tests }) => tell(file, title, tests[0]?.results[0]?.error?.message)),
      };
    },
  },
];

installPackages();
await installChromium();

const total = { passed: 0, failed: 0 };
const told = [];
for (const step of steps) {
  console.log(`\n— ${step.name}`);
  const { code } = run('npx', step.args, { env: step.env });
  const asOneCheck = { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  let counted = asOneCheck;
  try {
    counted = step.count?.() ?? asOneCheck;
  } catch (error) {
    console.error(`The report of ${step.name} could not be read: ${error.message}`);
    counted = { passed: 0, failed: 1 };
  }
  total.passed += counted.passed;
  told.push(...(counted.told ?? []));
  // A runner that fails with no failed test (a crash, say) must not look like a pass.
  total.failed += Math.max(counted.failed, asOneCheck.failed);
}
// Said once more at the end, which is what is kept of a long log.
if (told.length > 0) console.log(`\nFailed:\n${told.map((each) => `  ${each}`).join('\n')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
