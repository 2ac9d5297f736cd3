import { describe, expect, it, vi } from 'vitest';
import type { Draft } from '../../src/drafts/draft';
import { createDraftStorage } from '../../src/drafts/draft-storage';
import type { Address } from '../../src/store/address';
import { blankJobDescription } from '../../src/store/new-draft';
import { openDraft, type OpenDraftParts } from '../../src/store/open-draft';
import type { Template } from '../../src/templates/template';
import { countIds } from '../support/count-ids';
import { MemoryStorage } from '../support/memory-storage';
import { makeDraft, makeJobDescription, makeRow, makeSection } from '../support/parts';

const now = () => new Date('2026-05-06T07:08:09.000Z');
const last: Address = { kind: 'last-draft' };

const templateOf = (id: string): Template => ({
  id,
  jobDescription: makeJobDescription({ title: `From ${id}` }),
  suggestions: [],
  guide: [],
});

const known = (id: string) => Promise.resolve(['first', 'chef'].includes(id) ? templateOf(id) : undefined);
const broken = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

const draftOf = (id: string, day: number) => makeDraft({ id, changedAt: `2026-01-0${day}T00:00:00.000Z` });
const draftKey = (id: string) => `rolewright:draft:${id}`;
const stored = (...drafts: readonly Draft[]) =>
  Object.fromEntries(
    drafts.map((draft) => [draftKey(draft.id), JSON.stringify({ schemaVersion: 1, ...draft })]),
  );

/** Opens what an address asks for, on a device that holds these items. */
async function open(
  address: Address,
  items: Readonly<Record<string, string>> = {},
  differences: Partial<OpenDraftParts> = {},
) {
  const memory = new MemoryStorage(items);
  const { draft, notices } = await openDraft(address, {
    storage: createDraftStorage(memory, now),
    loadTemplate: known,
    firstTemplateId: 'first',
    createId: countIds('new'),
    now,
    ...differences,
  });
  return { memory, draft, notices, texts: notices.map(({ text }) => text) };
}

const two = { ...stored(draftOf('older', 1), draftOf('newer', 2)), 'rolewright:last-draft': 'older' };

describe('the address of the page itself', () => {
  it('opens a new draft of the first template on the first visit', async () => {
    const { draft, notices, memory } = await open(last);
    expect(draft).toEqual({
      id: 'new1',
      revision: 0,
      createdAt: now().toISOString(),
      changedAt: now().toISOString(),
      templateId: 'first',
      jobDescription: templateOf('first').jobDescription,
    });
    expect(notices).toEqual([]);
    expect(memory.contents()).toEqual({});
  });

  it('opens the draft that was open last, even where another is newer', async () => {
    const { draft, notices } = await open(last, two);
    expect(draft).toEqual(draftOf('older', 1));
    expect(notices).toEqual([]);
  });

  it('loads no template where there is a draft', async () => {
    const loadTemplate = vi.fn<typeof known>(known);
    await open(last, two, { loadTemplate });
    expect(loadTemplate).not.toHaveBeenCalled();
  });

  it('opens the newest draft where the last one is not known', async () => {
    const { draft, notices } = await open(last, stored(draftOf('a', 1), draftOf('b', 3), draftOf('c', 2)));
    expect(draft.id).toBe('b');
    expect(notices).toEqual([]);
  });

  it('opens an empty draft where the first template cannot be loaded', async () => {
    const { draft, texts } = await open(last, {}, { loadTemplate: broken });
    expect(draft).toMatchObject({ id: 'new1', jobDescription: blankJobDescription });
    expect(draft).not.toHaveProperty('templateId');
    expect(texts).toEqual([expect.stringContaining('could not be loaded')]);
  });

  it('opens an empty draft where there is no first template', async () => {
    const { draft, texts } = await open(last, {}, { firstTemplateId: 'none' });
    expect(draft.jobDescription).toEqual(blankJobDescription);
    expect(texts).toHaveLength(1);
  });

  it('opens the first template where the storage is forbidden', async () => {
    const memory = new MemoryStorage(two);
    memory.failWith('forbidden');
    const { draft, notices } = await open(last, {}, { storage: createDraftStorage(memory, now) });
    expect(draft.templateId).toBe('first');
    expect(notices).toEqual([]);
  });
});

describe('a last draft that is too large to be opened', () => {
  it('gives way to the newest of the others, stays as it is, and can be downloaded', async () => {
    const sections = [makeSection('Perks', [makeRow('word '.repeat(800_000), { id: 'long' })])];
    const large = { ...draftOf('large', 3), jobDescription: makeJobDescription({ sections }) };
    const items: Record<string, string> = {
      ...stored(draftOf('a', 1), large),
      'rolewright:last-draft': 'large',
    };
    const { draft, notices, texts, memory } = await open(last, items);
    expect(draft.id).toBe('a');
    expect(texts).toEqual([expect.stringContaining('larger than this page can open')]);
    const text = items[draftKey('large')];
    expect(notices[0]?.download).toEqual({ fileName: 'too-large-large.json', text });
    expect(memory.contents()[draftKey('large')]).toBe(text);
  });
});

describe('a last draft that cannot be read', () => {
  it('gives way to the newest of the others, and can be downloaded', async () => {
    const items = { ...stored(draftOf('a', 1), draftOf('b', 2)), [draftKey('bad')]: '{ bad' };
    const { draft, notices, texts, memory } = await open(last, { ...items, 'rolewright:last-draft': 'bad' });
    expect(draft.id).toBe('b');
    expect(texts).toEqual([expect.stringContaining('set aside')]);
    expect(notices[0]?.download).toEqual({ fileName: 'set-aside-bad.json', text: '{ bad' });
    expect(Object.values(memory.contents())).toContain('{ bad');
  });

  it('gives way to the first template where it is the only one', async () => {
    const { draft, notices } = await open(last, { [draftKey('bad')]: 'x', 'rolewright:last-draft': 'bad' });
    expect(draft.templateId).toBe('first');
    expect(notices).toHaveLength(1);
  });

  it('is told of once for each draft', async () => {
    const { notices } = await open(last, { [draftKey('bad')]: 'x', [draftKey('worse')]: 'y' });
    expect(notices.map(({ download }) => download?.text)).toEqual(['x', 'y']);
  });

  it('is told of once where there is no room to set it aside', async () => {
    const memory = new MemoryStorage({ [draftKey('bad')]: 'x', 'rolewright:last-draft': 'bad' });
    memory.failWith('full');
    const { notices } = await open(last, {}, { storage: createDraftStorage(memory, now) });
    expect(notices.map(({ download }) => download?.text)).toEqual(['x']);
  });
});

describe('the address of a draft', () => {
  it('opens it', async () => {
    const { draft, notices } = await open({ kind: 'draft', id: 'newer' }, two);
    expect(draft.id).toBe('newer');
    expect(notices).toEqual([]);
  });

  it('opens the last draft where it is not on this device, and says so', async () => {
    const { draft, texts } = await open({ kind: 'draft', id: 'gone' }, two);
    expect(draft.id).toBe('older');
    expect(texts).toEqual([expect.stringContaining('not on this device')]);
  });

  it('opens the last draft where it cannot be read, and says that alone', async () => {
    const { draft, notices } = await open({ kind: 'draft', id: 'bad' }, { ...two, [draftKey('bad')]: 'x' });
    expect(draft.id).toBe('older');
    expect(notices.map(({ download }) => download?.text)).toEqual(['x']);
  });
});

describe('the address of a template', () => {
  it('opens a new draft of it, whatever was open last', async () => {
    const { draft, notices, memory } = await open({ kind: 'template', id: 'chef' }, two);
    expect(draft).toMatchObject({ id: 'new1', templateId: 'chef', jobDescription: { title: 'From chef' } });
    expect(notices).toEqual([]);
    expect(memory.contents()).toEqual(two);
  });

  it.each<{ what: string; address: Address; used: string[] }>([
    { what: 'is remembered as used', address: { kind: 'template', id: 'chef' }, used: ['chef'] },
    { what: 'is not where there is none', address: { kind: 'template', id: 'none' }, used: [] },
    { what: 'is not where the first page opens with it', address: last, used: [] },
  ])('$what', async ({ address, used }) => {
    const noteUse = vi.fn<(id: string) => void>();
    await open(address, {}, { loadOwnTemplates: () => Promise.resolve({ noteUse }) });
    expect(noteUse.mock.calls.flat()).toEqual(used);
  });

  it('opens though its use cannot be remembered', async () => {
    const { draft, notices } = await open({ kind: 'template', id: 'chef' }, {}, { loadOwnTemplates: broken });
    expect([draft.templateId, notices]).toEqual(['chef', []]);
  });

  it('opens the last draft where there is no such template, and says so', async () => {
    const { draft, texts } = await open({ kind: 'template', id: 'none' }, two);
    expect(draft.id).toBe('older');
    expect(texts).toEqual([expect.stringContaining('no template')]);
  });

  it('opens the last draft where the template cannot be loaded, and says so', async () => {
    const { draft, notices } = await open({ kind: 'template', id: 'chef' }, two, { loadTemplate: broken });
    expect(draft.id).toBe('older');
    expect(notices).toHaveLength(1);
  });
});

describe('the address that is a link', () => {
  it('opens the last draft where what reads links cannot be loaded, and says so', async () => {
    vi.doMock('../../src/drafts/draft-link', broken);
    const { draft, texts } = await open({ kind: 'link', data: 'any' }, two);
    vi.doUnmock('../../src/drafts/draft-link');
    expect(draft.id).toBe('older');
    expect(texts).toEqual([
      expect.stringMatching(/^The link could not be loaded.*last draft is open instead/),
    ]);
  });
});

describe('an address that leads nowhere', () => {
  it('opens the last draft and says so', async () => {
    const { draft, texts } = await open({ kind: 'unknown' }, two);
    expect(draft.id).toBe('older');
    expect(texts).toEqual([expect.stringContaining('leads nowhere')]);
  });

  it('opens the first template on the first visit', async () => {
    const { draft, notices } = await open({ kind: 'unknown' });
    expect(draft.templateId).toBe('first');
    expect(notices).toHaveLength(1);
  });
});
