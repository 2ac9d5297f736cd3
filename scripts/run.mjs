import { spawnSync } from 'node:child_process';

/**
 * Runs a command from the repository's top with its output shown as it comes; returns its exit code
 * and, where `capture` is set, what it printed.
 */
export function run(command, args, { capture = false, env = {} } = {}) {
  const result = spawnSync(command, args, {
    cwd: new URL('..', import.meta.url),
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
    stdio: capture ? ['ignore', 'pipe', 'inherit'] : ['ignore', 'inherit', 'inherit'],
    maxBuffer: 1024 ** 3,
    encoding: 'utf8',
  });
  if (result.error) throw result.error;
  return { code: result.status ?? 1, output: result.stdout ?? '' };
}
