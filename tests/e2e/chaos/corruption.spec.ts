import { schemaVersion } from '../../../src/drafts/draft';
import { parseDraft } from '../../../src/drafts/parse-draft';
import { expect, test } from '../support';
import { damages } from './damages';
import { draftSet, healthyIds, hurtId, keyOf, newestGoodTitle, unhurtText } from './draft-set';
import { editTitle } from './edit-title';
import { readStorage } from './read-storage';
import { reportTrial } from './report-trial';
import { openWithStores } from './seed-stores';
import { isFull } from './trials';

const variants = [
  { variant: 'without a shadow', hasShadow: false },
  { variant: 'with a shadow', hasShadow: true },
] as const;

/** Tells whether a text is a draft of this id and of our schema; one that is may be changed and saved over. */
function isGood(text: string): boolean {
  const result = parseDraft(text);
  return result.status === 'read' && result.version === schemaVersion && result.draft.id === hurtId;
}

/** Tells whether a readable text is newer than the shadow's. */
function isNewest(text: string): boolean {
  const result = parseDraft(text);
  const good = parseDraft(unhurtText);
  return (
    result.status === 'read' &&
    good.status === 'read' &&
    result.draft.id === hurtId &&
    result.draft.revision > good.draft.revision
  );
}

for (const { variant, hasShadow } of variants) {
  // In the short run the variants take turns.
  for (const { name, damage } of damages.filter((_, index) => isFull || hasShadow === (index % 2 === 1))) {
    test(`a draft ${name} is kept whole and does no harm, ${variant}`, async ({ page }) => {
      const hurt = damage(unhurtText);
      const stores = draftSet({ [keyOf(hurtId)]: hurt }, hasShadow);
      await openWithStores(page, stores);
      const title = await page.getByRole('textbox', { name: 'Job title' }).innerText();
      const opened = await editTitle(page);
      const entries = await readStorage(page);

      for (const id of healthyIds.filter((each) => each !== opened)) {
        expect(entries[keyOf(id)], `${id} is as it was`).toBe(stores.storage[keyOf(id)]);
      }
      const keeping = Object.entries(entries).filter(
        ([key, text]) => text === hurt && (key === keyOf(hurtId) || key.startsWith('rolewright:set-aside:')),
      );
      if (!isGood(hurt)) expect(keeping.length, 'the hurt text is kept').toBeGreaterThan(0);
      if (hasShadow && !isNewest(hurt)) expect(title).toBe(newestGoodTitle);
      expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
      reportTrial(
        `a draft ${name}, ${variant}`,
        `opened ${opened}, hurt text in ${keeping.map(([key]) => key.split(':', 2)[1]).join() || 'use'}`,
      );
    });
  }
}

test('the measure of damage knows a good text from a bad one', () => {
  expect(isGood(unhurtText)).toBe(true);
  expect(isGood(unhurtText.slice(1))).toBe(false);
  expect(damages.some(({ damage }) => !isGood(damage(unhurtText)))).toBe(true);
});
