import { expect, test } from '../support';
import { draftSet, healthyIds, hurtId, keyOf, unhurtText } from './draft-set';
import { editTitle } from './edit-title';
import { readStorage } from './read-storage';
import { reportTrial } from './report-trial';
import { openWithStores } from './seed-stores';
import { isFull } from './trials';

const values: readonly { name: string; value: string }[] = [
  { name: 'lone surrogates', value: '\uD800\uDC00\uD800' },
  { name: 'nothing', value: '' },
  { name: 'null', value: 'null' },
  { name: 'a list', value: '[]' },
  { name: 'an object', value: '{}' },
  { name: 'half an id', value: hurtId.slice(0, 2) },
  { name: '__proto__', value: '__proto__' },
  { name: 'the path of another key', value: '../../rolewright:last-draft' },
  { name: 'a date that is none', value: '2026-13-45T99:99:99.999Z' },
  { name: 'a date in the far future', value: '+275760-09-13T00:00:00.000Z' },
  { name: 'NUL and noise', value: '\0\u0001\uFFFF\uFEFF' },
  { name: 'markup', value: '<img src=x onerror=alert(1)>' },
  { name: 'a hundred thousand letters', value: 'x'.repeat(100_000) },
];

/** `isKept`: what stands there is work, and stays as it is; `isShort`: it is tried in the short run too. */
const everyKey: readonly { key: string; isKept: boolean; isShort?: boolean }[] = [
  { key: 'rolewright:last-draft', isKept: false, isShort: true },
  { key: 'rolewright:last-backup', isKept: false },
  { key: 'rolewright:set-aside:2026-02-03T04:05:06.789Z:old', isKept: true },
  { key: 'rolewright:set-aside:', isKept: true },
  { key: 'rolewright:unknown', isKept: true },
  { key: 'rolewright:draft:__proto__', isKept: true },
  { key: 'rolewright:draft:', isKept: true, isShort: true },
];

const keys = everyKey.filter(({ isShort = false }) => isFull || isShort);

for (const { key, isKept } of keys) {
  for (const { name, value } of isFull ? values : values.slice(0, 1)) {
    test(`${key} that holds ${name} does no harm`, async ({ page }) => {
      const stores = draftSet({ [key]: value }, false);
      await openWithStores(page, stores);
      const opened = await editTitle(page);
      const entries = await readStorage(page);
      for (const id of healthyIds.filter((each) => each !== opened)) {
        expect(entries[keyOf(id)], `${id} is as it was`).toBe(stores.storage[keyOf(id)]);
      }
      if (opened !== hurtId) expect(entries[keyOf(hurtId)]).toBe(unhurtText);
      const keeping = Object.entries(entries).filter(([, text]) => text === value);
      if (isKept) expect(keeping.length, 'what stood there is kept').toBeGreaterThan(0);
      reportTrial(`${key} holds ${name}`, `opened ${opened}`);
    });
  }
}
