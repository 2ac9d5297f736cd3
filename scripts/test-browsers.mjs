import { existsSync } from 'node:fs';
import { installPackages } from './install-packages.mjs';
import { run } from './run.mjs';

const firefox = '/usr/bin/firefox-esr';
const webKit = {
  driver: '/usr/bin/WebKitWebDriver',
  miniBrowser: '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
};
const isRootOnDebian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

installPackages();
if (isRootOnDebian && (!existsSync(firefox) || !existsSync(webKit.driver))) {
  run('apt-get', ['update', '-qq']);
  run('apt-get', [
    'install',
    '-y',
    '-qq',
    '--no-install-recommends',
    'firefox-esr',
    'webkit2gtk-driver',
    'xvfb',
  ]);
}
if (run('npx', ['vite', 'build', '--logLevel', 'warn']).code !== 0) process.exit(1);

const { preview } = await import('vite');
const { journey } = await import('../tests/browsers/journey.mjs');
const { startFirefox } = await import('../tests/browsers/firefox.mjs');
const { startWebKit } = await import('../tests/browsers/webkit.mjs');
const server = await preview({ preview: { host: '127.0.0.1', port: Number(process.env.TEST_PORT ?? 4176) } });
const [address] = server.resolvedUrls?.local ?? [];

/** Each browser: its program, and how it is started. */
const browsers = [
  { name: 'Firefox', path: firefox, start: () => startFirefox(firefox, address) },
  { name: 'WebKitGTK', path: webKit.driver, start: () => startWebKit(webKit, address) },
];

let passed = 0;
let failed = 0;
for (const { name, path, start } of browsers) {
  if (!existsSync(path)) {
    console.log(`✘ ${name}: not installed (${path})`);
    failed += 1;
    continue;
  }
  let browser;
  try {
    browser = await start();
    await journey(browser);
    console.log(`✓ ${name}: type, drag by mouse and keyboard, reload, copy`);
    passed += 1;
  } catch (error) {
    console.log(`✘ ${name}: ${error.stack}`);
    failed += 1;
  }
  await browser?.stop().catch(() => {});
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
