import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setTitle } from '../../src/document/title-edits';
import { createEditor } from '../../src/store/editor';
import { startVersions, versionInterval, versionRest } from '../../src/store/start-versions';
import { versionKeeper } from '../../src/store/version-keeper';
import { memoryVersions } from '../support/memory-versions';
import { makeDraft } from '../support/parts';

const forLinkedIn = { place: 'linkedin', label: 'Copied for LinkedIn' };
const asWord = { place: 'docx', label: 'Exported as Word', occasion: 'exported' } as const;

function start() {
  const editor = createEditor(makeDraft(), Date.now);
  const memory = memoryVersions();
  const actions = startVersions(
    editor,
    () => Promise.resolve(versionKeeper(memory, () => new Date())),
    () => new Date(),
  );
  const type = (title: string) => editor.edit((now) => setTitle(now, title));
  const settle = () => vi.advanceTimersByTimeAsync(0);
  const titles = () => memory.kept.map(({ draft }) => draft.jobDescription.title);
  return { editor, memory, actions, type, settle, titles };
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-05-06T07:00:00.000Z') });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('versions that are kept by themselves', () => {
  it('hold what a draft was before its first change, at the time when it was so', async () => {
    const { memory, type, settle } = start();
    type('Engineers');
    type('Engineers!');
    await settle();
    expect(memory.kept).toMatchObject([
      { occasion: 'pause', at: makeDraft().changedAt, draft: { jobDescription: { title: 'Engineer' } } },
    ]);
  });

  it('hold a state at rest once the last one is old enough, and never half a word', async () => {
    const { type, settle, titles } = start();
    type('One');
    await settle();
    vi.advanceTimersByTime(versionInterval);
    type('One mo');
    await settle();
    vi.advanceTimersByTime(versionRest - 1);
    type('One more');
    await settle();
    expect(titles()).toEqual(['Engineer', 'One']);
    vi.advanceTimersByTime(versionInterval - versionRest);
    type('One more w');
    vi.advanceTimersByTime(versionRest - 1);
    type('One more word');
    await settle();
    expect(titles()).toEqual(['Engineer', 'One']);
    vi.advanceTimersByTime(versionRest);
    type('Another');
    await settle();
    expect(titles()).toEqual(['Engineer', 'One', 'One more word']);
  });

  it('are not kept of a change that says the same', async () => {
    const { type, settle, titles } = start();
    type('One');
    await settle();
    vi.advanceTimersByTime(versionInterval);
    type('Engineer');
    await settle();
    vi.advanceTimersByTime(versionInterval);
    type('  engineer! ');
    await settle();
    vi.advanceTimersByTime(versionInterval);
    type('Two');
    await settle();
    expect(titles()).toEqual(['Engineer', 'One', 'Engineer']);
  });

  it('begin anew with another draft', async () => {
    const { editor, memory, type, settle } = start();
    type('One');
    await settle();
    editor.open(makeDraft({ id: 'draft-2' }));
    type('Two');
    await settle();
    expect(memory.kept.map(({ draft }) => draft.id)).toEqual(['draft-1', 'draft-2']);
  });

  it('are not kept of what is only looked at', async () => {
    const { editor, memory, settle } = start();
    editor.open(makeDraft({ id: 'draft-2' }), 'link');
    editor.fork('draft-3');
    await settle();
    expect(memory.kept).toEqual([]);
  });

  it('are not kept of what is only looked at, be it copied or named', async () => {
    const { editor, memory, actions, settle } = start();
    editor.open(makeDraft({ id: 'draft-2' }), 'link');
    actions.noteSent(forLinkedIn);
    await actions.keepAs('Mine');
    await settle();
    expect(memory.kept).toEqual([]);
  });

  it('do no harm where the browser keeps none', async () => {
    const { memory, editor, type, settle, actions } = start();
    memory.works = false;
    type('One');
    actions.noteSent(forLinkedIn);
    await settle();
    expect(editor.getState().jobDescription.title).toBe('One');
    await expect(actions.list()).rejects.toThrow('forbidden');
  });
});

describe('versions that are asked for', () => {
  it('are what was copied, once for the same words', async () => {
    const { memory, type, actions, settle } = start();
    actions.noteSent(forLinkedIn);
    await settle();
    actions.noteSent(asWord);
    await settle();
    expect(memory.kept).toMatchObject([{ occasion: 'copied', at: '2026-05-06T07:00:00.000Z' }]);
    type('Two');
    vi.advanceTimersByTime(1000);
    actions.noteSent(asWord);
    await settle();
    expect(memory.kept.map(({ occasion }) => occasion)).toEqual(['copied', 'exported']);
  });

  it('take a name, the newest where it says the same', async () => {
    const { actions } = start();
    await actions.keepAs('First');
    await actions.keepAs('Still the first');
    expect(await actions.list()).toMatchObject([{ name: 'Still the first', occasion: 'named' }]);
    const [version] = await actions.list();
    await actions.rename(version?.at ?? '', 'Sent');
    expect(await actions.list()).toMatchObject([{ name: 'Sent' }]);
  });

  it('are restored in one step, and what was open is kept', async () => {
    const { editor, actions, type, settle, titles } = start();
    type('One');
    await settle();
    const [first] = await actions.list();
    if (first === undefined) throw new Error('There is no version');
    vi.advanceTimersByTime(1000);
    await actions.restore(first);
    expect(editor.getState().jobDescription.title).toBe('Engineer');
    expect(titles()).toEqual(['Engineer', 'One']);
    editor.undo();
    expect(editor.getState().jobDescription.title).toBe('One');
  });
});

describe('what was sent', () => {
  it('is a version with its place and time, once where it is the same to the letter', async () => {
    const { memory, type, actions, settle } = start();
    actions.noteSent(forLinkedIn);
    actions.noteSent(asWord);
    await settle();
    expect(memory.kept).toMatchObject([
      {
        occasion: 'copied',
        sendings: [
          { at: '2026-05-06T07:00:00.000Z', place: 'linkedin', label: 'Copied for LinkedIn' },
          { place: 'docx', label: 'Exported as Word' },
        ],
      },
    ]);
    // It says the same, but is not the same to the letter.
    vi.advanceTimersByTime(1000);
    type('Engineer!');
    actions.noteSent(forLinkedIn);
    await settle();
    expect(memory.kept.map(({ draft, sendings }) => [draft.jobDescription.title, sendings?.length])).toEqual([
      ['Engineer', 2],
      ['Engineer!', 1],
    ]);
  });

  it('is what was open when it was sent, whatever was typed since', async () => {
    const { editor, memory, type, actions, settle } = start();
    const then = editor.getState();
    type('Cook');
    actions.noteSent(forLinkedIn, then);
    await settle();
    expect(memory.kept.find(({ sendings }) => sendings !== undefined)?.draft.jobDescription.title).toBe(
      'Engineer',
    );
  });

  it('is told of to who listens, and can be forgotten', async () => {
    const { actions, settle } = start();
    const listener = vi.fn<() => void>();
    const stop = actions.onSendings(listener);
    actions.noteSent(forLinkedIn);
    await settle();
    expect(listener).toHaveBeenCalledTimes(1);
    const [version] = await actions.lastSent();
    if (version === undefined) throw new Error('Nothing was sent');
    await actions.forgetSending(version, version.sendings?.[0]?.at ?? '');
    expect(listener).toHaveBeenCalledTimes(2);
    expect((await actions.list())[0]?.sendings).toEqual([]);
    stop();
    actions.noteSent(forLinkedIn);
    await settle();
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('is not remembered of what is only looked at, nor where the browser forbids it, and harms nothing', async () => {
    const { editor, memory, actions, settle } = start();
    memory.works = false;
    actions.noteSent(forLinkedIn);
    await settle();
    memory.works = true;
    // What failed once does not stand in the way of what follows.
    actions.noteSent(asWord);
    await settle();
    expect(memory.kept.flatMap(({ sendings = [] }) => sendings.map(({ place }) => place))).toEqual(['docx']);
    editor.open(makeDraft({ id: 'draft-2' }), 'link');
    actions.noteSent(forLinkedIn);
    await settle();
    expect(memory.kept).toHaveLength(1);
  });
});
