import fc from 'fast-check';
import { afterEach } from 'vitest';

// A run can be repeated, and fails for what was changed; to look for more, RUNS or SEED are set.
const { RUNS, SEED } = process.env;
if (RUNS === undefined || SEED !== undefined) fc.configureGlobal({ seed: Number(SEED ?? 1) });

// Only tests that ask for a DOM pay for the helpers that need one.
if (typeof document !== 'undefined') {
  await import('./watch-renders');
  const [{ cleanup, configure }] = await Promise.all([
    import('@testing-library/react'),
    import('@testing-library/jest-dom/vitest'),
  ]);
  // Parts that load on demand take their time on a busy machine.
  configure({ asyncUtilTimeout: 20_000 });
  afterEach(cleanup);
}
