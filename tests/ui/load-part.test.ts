import { expect, it } from 'vitest';
import { isFailedImport } from '../../src/ui/failed-imports';
import { loadPart } from '../../src/ui/load-part';

it('gives what the import gives', async () => {
  await expect(loadPart(() => Promise.resolve('part'))).resolves.toBe('part');
});

it('fails as the import fails, whatever it was to bring', async () => {
  const failure = new TypeError('Failed to fetch dynamically imported module');
  await expect(loadPart(() => Promise.reject(failure))).rejects.toBe(failure);
  expect(isFailedImport(failure)).toBe(true);
});
