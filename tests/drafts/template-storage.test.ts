// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { templateSchemaVersion } from '../../src/drafts/own-template';
import { parseOwnTemplate, writeOwnTemplate } from '../../src/drafts/parse-own-template';
import { createTemplateStorage, templatePrefix, watchTemplates } from '../../src/drafts/template-storage';
import { MemoryStorage, type StorageTrouble } from '../support/memory-storage';
import { makeJobDescription, makeOwnTemplate, makeRow, makeSection } from '../support/parts';

const now = () => new Date('2026-05-06T07:08:09.000Z');
const key = `${templatePrefix}own_chef`;

function device(items: Readonly<Record<string, string>> = {}) {
  const memory = new MemoryStorage(items);
  return { memory, storage: createTemplateStorage(memory, now) };
}

describe('a stored template', () => {
  it('is read as it was saved, hidden lines and all', () => {
    const { storage } = device({ 'rolewright:draft:a': '{}' });
    expect(storage.save(makeOwnTemplate())).toEqual({ status: 'saved' });
    expect(storage.ids()).toEqual(['own_chef']);
    expect(storage.read('own_chef')).toEqual(makeOwnTemplate());
    storage.remove('own_chef');
    expect(storage.ids()).toEqual([]);
  });

  it.each(Array.from({ length: templateSchemaVersion }, (_, index) => index + 1))(
    'of version %i is read for ever',
    (version) => {
      const text = readFileSync(`tests/drafts/template-fixtures/template-v${version}.json`, 'utf8');
      expect(parseOwnTemplate(text)).toEqual({ status: 'read', template: makeOwnTemplate() });
    },
  );

  const withId = (id: string) => writeOwnTemplate(makeOwnTemplate({ id }));
  it.each([
    { name: 'no JSON', text: 'Dear all' },
    { name: 'nothing', text: '' },
    { name: 'another thing', text: '{"schemaVersion":1}' },
    { name: 'another id than its key', text: withId('own_other') },
    { name: 'an id of the library', text: withId('registered-nurse') },
    { name: 'no name', text: writeOwnTemplate(makeOwnTemplate({ title: '' })) },
    {
      name: 'ids that stand twice',
      text: writeOwnTemplate(
        makeOwnTemplate({
          jobDescription: makeJobDescription({ sections: [makeSection('a', [makeRow('b'), makeRow('b')])] }),
        }),
      ),
    },
    { name: 'a damaged answer', text: withId('own_chef').replace('"kind":"paragraph"', '"kind":"poem"') },
    { name: 'a damaged suggestion', text: withId('own_chef').replace('"text":"Taste"', '"text":7') },
  ])('that is damaged is set aside whole: $name', ({ text }) => {
    const { memory, storage } = device({ [key]: text });
    expect(storage.read('own_chef')).toBeUndefined();
    expect(memory.contents()).toEqual({ [`rolewright:set-aside:${now().toISOString()}:own_chef`]: text });
  });

  it('that is damaged stays where it is while there is no room to set it aside', () => {
    const { memory, storage } = device({ [key]: 'damaged' });
    memory.failWith('full');
    expect(storage.read('own_chef')).toBeUndefined();
    expect(memory.contents()).toEqual({ [key]: 'damaged' });
  });

  it('of a newer page stays as it is', () => {
    const text = withId('own_chef').replace('"schemaVersion":1', '"schemaVersion":2');
    const { memory, storage } = device({ [key]: text });
    expect(storage.read('own_chef')).toBeUndefined();
    expect(memory.contents()).toEqual({ [key]: text });
  });

  it.each<StorageTrouble>(['full', 'forbidden'])('is told of where the browser is %s', (trouble) => {
    const { memory, storage } = device();
    memory.failWith(trouble);
    expect(storage.save(makeOwnTemplate())).toEqual({ status: 'failed', reason: trouble });
  });

  it('is told of where there is no storage', () => {
    const storage = createTemplateStorage(undefined, now);
    expect(storage.save(makeOwnTemplate())).toEqual({ status: 'failed', reason: 'forbidden' });
    expect([storage.ids(), storage.read('own_chef'), storage.text('own_chef')]).toEqual([
      [],
      undefined,
      undefined,
    ]);
  });
});

it('what another tab does to templates is heard until one stops listening', () => {
  const heard = vi.fn<() => void>();
  const stop = watchTemplates(heard);
  const change = (name: string | null) =>
    window.dispatchEvent(new StorageEvent('storage', { key: name, newValue: '' }));
  change(key);
  change('rolewright:draft:a');
  change(null);
  stop();
  change(key);
  expect(heard).toHaveBeenCalledTimes(2);
});
