// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAttempts } from '../../src/ui/attempts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Loads what fails until it is mended, and is watched. */
function watchedAttempts({ siteAnswers = false, isWatched = true } = {}) {
  let isMended = false;
  const load = vi.fn<() => Promise<string>>(() =>
    isMended ? Promise.resolve('part') : Promise.reject(new TypeError('offline')),
  );
  const isReachable = vi.fn<() => Promise<boolean>>(() => Promise.resolve(siteAnswers));
  const attempts = createAttempts(load, isReachable);
  const told: string[] = [];
  if (isWatched) attempts.watch(() => told.push(attempts.state()));
  const loaded = vi.fn<(part: string) => void>();
  const begin = () => void attempts.begin().then(loaded);
  return { attempts, load, isReachable, told, loaded, begin, mend: () => void (isMended = true) };
}

const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

it('asks again after growing pauses, and never gives up', async () => {
  const { load, loaded, begin, mend } = watchedAttempts();
  begin();
  await pass(0);
  const counts: number[] = [];
  for (const seconds of [1, 2, 4, 8, 16, 32, 60, 60]) {
    await pass(seconds - 0.01);
    counts.push(load.mock.calls.length);
    await pass(0.01);
  }
  expect(counts).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  mend();
  await pass(60);
  expect(loaded).toHaveBeenCalledExactlyOnceWith('part');
  await pass(600);
  expect(load).toHaveBeenCalledTimes(10);
});

it.each([
  ['the browser finds a network', () => window.dispatchEvent(new Event('online'))],
  ['somebody comes back to the page', () => document.dispatchEvent(new Event('visibilitychange'))],
])('asks again at once when %s, and then after a short pause', async (_when, happen) => {
  const { load, begin } = watchedAttempts();
  begin();
  await pass(31);
  expect(load).toHaveBeenCalledTimes(6);
  happen();
  await pass(0);
  expect(load).toHaveBeenCalledTimes(7);
  await pass(1);
  expect(load).toHaveBeenCalledTimes(8);
});

it('does not ask as the page is hidden', async () => {
  const { load, begin } = watchedAttempts();
  begin();
  await pass(3);
  expect(load).toHaveBeenCalledTimes(3);
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  document.dispatchEvent(new Event('visibilitychange'));
  await pass(0);
  expect(load).toHaveBeenCalledTimes(3);
});

describe('what is told', () => {
  it('is nothing of a single failure', async () => {
    const { told, loaded, begin, mend } = watchedAttempts();
    begin();
    await pass(0.5);
    mend();
    await pass(0.5);
    expect(loaded).toHaveBeenCalledOnce();
    expect(told).toEqual([]);
  });

  it.each([
    [false, 'unreachable'],
    [true, 'missing'],
  ])('is whether the site answers (%s) or not', async (siteAnswers, state) => {
    const { told, begin } = watchedAttempts({ siteAnswers });
    begin();
    await pass(100);
    expect(new Set(told)).toEqual(new Set([state]));
  });

  it('is that it is tried again, where somebody asks for it', async () => {
    const { attempts, told, load, begin } = watchedAttempts();
    begin();
    await pass(10);
    const before = load.mock.calls.length;
    attempts.retry();
    expect(attempts.state()).toBe('retrying');
    await pass(0);
    expect(load).toHaveBeenCalledTimes(before + 1);
    expect(told.slice(-2)).toEqual(['retrying', 'unreachable']);
  });

  it('is nothing where nobody waits, and is not even looked into', async () => {
    const { attempts, isReachable, load, begin } = watchedAttempts({ isWatched: false });
    begin();
    await pass(31);
    expect(attempts.state()).toBe('loading');
    expect(isReachable).not.toHaveBeenCalled();
    const before = load.mock.calls.length;
    attempts.watch(() => {});
    await pass(0);
    expect(load).toHaveBeenCalledTimes(before + 1);
    expect(attempts.state()).toBe('unreachable');
  });
});

it('listens for a network only until what it loads is there', async () => {
  const listen = vi.spyOn(window, 'addEventListener');
  const { begin, mend } = watchedAttempts();
  begin();
  await pass(0);
  const signals = listen.mock.calls.flatMap(([, , options]) =>
    typeof options === 'object' && options.signal !== undefined ? [options.signal] : [],
  );
  expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
  mend();
  await pass(1);
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
});
