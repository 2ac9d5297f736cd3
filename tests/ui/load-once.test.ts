import { expect, it, vi } from 'vitest';
import { loadOnce } from '../../src/ui/load-once';

it('loads once, however often it is asked, and again only after a failure', async () => {
  const load = vi.fn<() => Promise<string>>(() => Promise.resolve('loaded'));
  load.mockRejectedValueOnce(new TypeError('offline'));
  const loading = loadOnce(load);
  const together = [loading(), loading()];
  await expect(Promise.allSettled(together)).resolves.toMatchObject([
    { status: 'rejected' },
    { status: 'rejected' },
  ]);
  expect(load).toHaveBeenCalledTimes(1);
  await expect(Promise.all([loading(), loading()])).resolves.toEqual(['loaded', 'loaded']);
  await loading();
  expect(load).toHaveBeenCalledTimes(2);
});
