import { afterEach } from 'vitest';

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
