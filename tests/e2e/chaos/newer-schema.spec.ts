import { expect, open, test } from '../support';
import { draftSet, healthyIds, hurtId, keyOf, unhurtText } from './draft-set';
import { readStorage } from './read-storage';
import { reportTrial } from './report-trial';
import { openWithStores, type Stores } from './seed-stores';
import { isFull } from './trials';

const newerText = JSON.stringify({
  ...(JSON.parse(unhurtText) as object),
  schemaVersion: 999,
  revision: 9,
  unknownToUs: { mood: 'good' },
});

const stored: readonly { name: string; stores: Stores }[] = [
  { name: 'in local storage alone', stores: draftSet({ [keyOf(hurtId)]: newerText }, false) },
  {
    name: 'in both stores',
    stores: { ...draftSet({ [keyOf(hurtId)]: newerText }, true), shadow: { [hurtId]: newerText } },
  },
  { name: 'in local storage, over an older shadow', stores: draftSet({ [keyOf(hurtId)]: newerText }, true) },
];

for (const { name, stores } of isFull ? stored : stored.slice(-1)) {
  test(`a draft of a newer schema ${name} is shown and left alone`, async ({ page }) => {
    await openWithStores(page, stores);
    const title = page.getByRole('textbox', { name: 'Job title' });
    await expect(title).toHaveText(hurtId);
    await expect(page.getByRole('alert')).toContainText(/newer version/);
    for (const textbox of await page.getByRole('textbox').all()) {
      await expect(textbox).toHaveAttribute('aria-readonly', 'true');
    }
    for (const textbox of [title, page.getByRole('textbox', { name: 'Perks, item 1', exact: true })]) {
      await textbox.click();
      await page.keyboard.type('Written over');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Backspace');
      await page.keyboard.press('Control+b');
      await page.keyboard.press('Control+z');
    }
    await page.reload();
    await open(page);
    await expect(title).toHaveText(hurtId);
    expect((await readStorage(page))[keyOf(hurtId)]).toBe(newerText);

    await page.getByRole('button', { name: 'Make a copy to edit' }).click();
    await expect(title).not.toHaveAttribute('aria-readonly', 'true');
    await title.focus();
    await page.keyboard.press('End');
    await page.keyboard.type(', mine');
    const texts = async () => Object.values(await readStorage(page));
    await expect.poll(async () => (await texts()).filter((text) => text.includes(', mine')).length).toBe(1);
    const entries = await readStorage(page);
    expect(entries[keyOf(hurtId)]).toBe(newerText);
    for (const id of healthyIds) expect(entries[keyOf(id)]).toBe(stores.storage[keyOf(id)]);
    reportTrial(`a draft of schema 999 ${name}`, 'read-only, its bytes as they were, the copy apart');
  });
}
