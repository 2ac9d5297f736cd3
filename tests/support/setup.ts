import { afterEach } from 'vitest';

// Only tests that ask for a DOM pay for the helpers that need one.
if (typeof document !== 'undefined') {
  const [{ cleanup }] = await Promise.all([
    import('@testing-library/react'),
    import('@testing-library/jest-dom/vitest'),
  ]);
  afterEach(cleanup);
}
