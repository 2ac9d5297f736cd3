import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { run } from './run.mjs';

const lock = new URL('../package-lock.json', import.meta.url);
const installed = new URL('../node_modules/.rolewright-lock.json', import.meta.url);

/** Installs the packages that package-lock.json names, unless exactly these are installed already. */
export function installPackages() {
  if (existsSync(installed) && readFileSync(installed, 'utf8') === readFileSync(lock, 'utf8')) return;
  console.log('Installing packages …');
  if (run('npm', ['ci', '--no-audit', '--no-fund']).code !== 0) {
    throw new Error('npm ci failed: are you online? The packages come from the npm registry.');
  }
  copyFileSync(lock, installed);
}
