// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { isFailedImport } from '../../src/ui/failed-imports';
import { loadPart } from '../../src/ui/load-part';

const importer = 'http://localhost/assets/start.js';

const links = () => [...document.querySelectorAll('link')];
const settle = (event: 'load' | 'error') => links().at(-1)?.dispatchEvent(new Event(event));

afterEach(() => links().forEach((link) => link.remove()));

it('gives a part once its styles are there, and asks for them once', async () => {
  const given = vi.fn<(part: string) => void>();
  const load = () => Promise.resolve('part');
  const both = [1, 2].map(() => loadPart(load, ['./one.css'], importer).then(given));
  await Promise.resolve();
  expect(links().map(({ rel, href }) => [rel, href])).toEqual([
    ['stylesheet', 'http://localhost/assets/one.css'],
  ]);
  expect(given).not.toHaveBeenCalled();
  settle('load');
  await Promise.all(both);
  expect(given.mock.calls).toEqual([['part'], ['part']]);
  await loadPart(load, ['./one.css'], importer);
  expect(links()).toHaveLength(1);
});

it('asks again for styles that could not be loaded, and gives no part without them', async () => {
  const load = vi.fn<() => Promise<string>>(() => Promise.resolve('part'));
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    const loading = loadPart(load, ['./two.css'], importer);
    settle('error');
    const error: unknown = await loading.catch((reason: unknown) => reason);
    expect(error).toEqual(new Error('Could not load http://localhost/assets/two.css'));
    expect(isFailedImport(error)).toBe(true);
    expect(links()).toEqual([]);
  }
  const loading = loadPart(load, ['./two.css'], importer);
  settle('load');
  await expect(loading).resolves.toBe('part');
  expect(load).toHaveBeenCalledTimes(3);
});

it('fails as the import fails, whatever it was to bring', async () => {
  const failure = new TypeError('Failed to fetch dynamically imported module');
  await expect(loadPart(() => Promise.reject(failure))).rejects.toBe(failure);
  expect(isFailedImport(failure)).toBe(true);
});
