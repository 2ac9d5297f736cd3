import { describe, expect, it } from 'vitest';
import {
  burstPause,
  emptyHistory,
  fewestKept,
  mostHeld,
  recordStep,
  redoStep,
  undoStep,
  type History,
  type Place,
} from '../../src/store/history';

const at = (start: number): Place => ({ field: 'row', start, end: start });
const step = (state: string, before = at(0), after = at(1)) => ({ state, before, after });

/** Returns the history of typing at these times, each with a burst key or none; the states count from 0. */
function typed(...strokes: readonly (readonly [number, string?])[]): History<string> {
  return strokes.reduce(
    (history, [time, key], index) =>
      recordStep(history, step(String(index), at(index), at(index + 1)), time, key),
    emptyHistory<string>(),
  );
}

describe('recordStep', () => {
  it.each<{ name: string; strokes: (readonly [number, string?])[]; states: string[] }>([
    {
      name: 'joins fast typing',
      strokes: [
        [0, 'a'],
        [900, 'a'],
        [1800, 'a'],
      ],
      states: ['0'],
    },
    {
      name: 'joins just within the pause',
      strokes: [
        [0, 'a'],
        [burstPause - 1, 'a'],
      ],
      states: ['0'],
    },
    {
      name: 'does not join after the pause',
      strokes: [
        [0, 'a'],
        [burstPause, 'a'],
      ],
      states: ['0', '1'],
    },
    {
      name: 'does not join another burst',
      strokes: [
        [0, 'a'],
        [1, 'b'],
      ],
      states: ['0', '1'],
    },
    { name: 'does not join steps without a key', strokes: [[0], [1]], states: ['0', '1'] },
    {
      name: 'does not join across another step',
      strokes: [[0, 'a'], [1], [2, 'a']],
      states: ['0', '1', '2'],
    },
  ])('$name', ({ strokes, states }) => {
    expect(typed(...strokes).past.map(({ state }) => state)).toEqual(states);
  });

  it('has a burst begin where its first stroke began and end where its last one ended', () => {
    expect(typed([0, 'a'], [1, 'a'], [2, 'a']).past).toMatchObject([step('0', at(0), at(3))]);
  });

  it('does not join what has been undone', () => {
    const undone = undoStep(typed([0, 'a'], [5000, 'a']), 'now');
    expect(undone && recordStep(undone.history, step('again'), 5001, 'a').past).toHaveLength(2);
  });

  it('forgets what was undone', () => {
    const undone = undoStep(typed([0], [1]), 'now');
    expect(undone?.history.future).toHaveLength(1);
    expect(undone && recordStep(undone.history, step('other'), 2).future).toEqual([]);
  });

  it.each([
    { size: 1, count: 3000, kept: 3000 },
    { size: mostHeld / 100, count: 250, kept: 100 },
    { size: mostHeld, count: 30, kept: fewestKept },
  ])('keeps $kept of $count steps of $size bytes, the newest', ({ size, count, kept }) => {
    let history = emptyHistory<number>();
    for (let state = 0; state < count; state += 1)
      history = recordStep(history, { state, before: at(0), after: at(1) }, state, undefined, () => size);
    expect(history.past).toHaveLength(kept);
    expect(history.past[0]?.state).toBe(count - kept);
    expect(history.past.at(-1)?.state).toBe(count - 1);
  });

  it('asks for the size of a step only where it begins one, and counts what undo and redo move', () => {
    const record = (history: History<string>, time: number) =>
      recordStep(history, step('state'), time, 'a', () => 7);
    const twice = record(record(emptyHistory(), 0), 5000);
    expect(record(twice, 5100).held).toBe(14);
    const undone = undoStep(twice, 'now');
    expect(undone?.history.held).toBe(7);
    expect(undone && redoStep(undone.history, undone.state)?.history.held).toBe(14);
    expect(undone && record(undone.history, 9000).held).toBe(14);
  });
});

describe('undoStep and redoStep', () => {
  it('go to where each step happened', () => {
    const undone = undoStep(typed([0], [1]), 'now');
    expect(undone).toMatchObject({ state: '1', place: at(1) });
    const redone = undone && redoStep(undone.history, undone.state);
    expect(redone).toMatchObject({ state: 'now', place: at(2) });
  });

  it('go all the way back and forth', () => {
    const first = undoStep(typed([0], [1]), 'now');
    const second = first && undoStep(first.history, first.state);
    expect(second?.state).toBe('0');
    expect(second && undoStep(second.history, second.state)).toBeUndefined();
    const third = second && redoStep(second.history, second.state);
    const fourth = third && redoStep(third.history, third.state);
    expect([third?.state, fourth?.state]).toEqual(['1', 'now']);
    expect(fourth && redoStep(fourth.history, fourth.state)).toBeUndefined();
  });

  it('do nothing where there is nothing to do', () => {
    expect(undoStep(emptyHistory<string>(), 'now')).toBeUndefined();
    expect(redoStep(emptyHistory<string>(), 'now')).toBeUndefined();
  });
});
