import assert from 'node:assert/strict';

/** How long something may take to show, in milliseconds. */
const patience = 10_000;

/** The main journey: type, drag by mouse and by keyboard, reload, copy. Rejects with what went wrong. */
export async function journey(browser) {
  const until = async (what, isSo) => {
    const end = Date.now() + patience;
    // oxlint-disable-next-line no-await-in-loop
    while (!(await isSo())) {
      if (Date.now() > end) throw new Error(`Not so in time: ${what}`);
      // oxlint-disable-next-line no-await-in-loop
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  const centreOf = (label) =>
    browser.evaluate((name) => {
      const element = document.querySelector(`[aria-label="${name}"]`);
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = element?.getBoundingClientRect();
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, label);
  /** In sight with another one, so that nothing scrolls between the two. */
  const centreInSight = (label) =>
    browser.evaluate((name) => {
      const box = document.querySelector(`[aria-label="${name}"]`)?.getBoundingClientRect();
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, label);
  const textOf = (label) =>
    browser.evaluate((name) => document.querySelector(`[aria-label="${name}"]`)?.textContent, label);
  const rows = (heading) =>
    browser.evaluate(
      (name) =>
        [
          ...document.querySelectorAll(
            `section[aria-label="${name}"] [role="textbox"][aria-label*=", item "]`,
          ),
        ].map((element) => element.textContent),
      heading,
    );
  const status = () => browser.evaluate(() => document.querySelector('[role="status"]')?.textContent ?? '');
  const announcement = () =>
    browser.evaluate(() => document.querySelector('[data-testid="announcement"]')?.textContent ?? '');

  await until('the page is there', async () => (await rows('Perks')).length === 4);

  await browser.click(await centreOf('Perks, item 1'));
  await browser.press('End');
  await browser.type(' and tea');
  assert.equal(await textOf('Perks, item 1'), 'Competitive internship compensation and tea');
  await until('the preview follows', async () =>
    (
      await browser.evaluate(() => document.querySelector('section[aria-label="Preview"]')?.textContent ?? '')
    ).includes('and tea'),
  );

  const [first, second, third] = await rows('Key Responsibilities');
  const from = await centreOf('Move Key Responsibilities, item 3');
  const over = await centreInSight('Move Key Responsibilities, item 1');
  await browser.drag(from, { x: over.x, y: over.y - 4 });
  await until('the row is dropped', async () => (await rows('Key Responsibilities'))[0] === third);
  assert.deepEqual((await rows('Key Responsibilities')).slice(0, 3), [third, first, second]);

  await browser.evaluate(() =>
    document.querySelector('[aria-label="Move Key Responsibilities, item 1"]')?.focus(),
  );
  await browser.press(' ');
  await until('the row is picked up', async () => (await announcement()).startsWith('Picked up'));
  await browser.press('ArrowDown');
  await browser.press('ArrowDown');
  await browser.press(' ');
  await until(
    'the row is dropped by keyboard',
    async () => (await rows('Key Responsibilities'))[2] === third,
  );

  const before = await rows('Key Responsibilities');
  await until('it is saved', async () => (await status()).startsWith('Saved'));
  await browser.reload();
  await until('the page is there again', async () => (await rows('Perks')).length === 4);
  assert.deepEqual(await rows('Key Responsibilities'), before);
  assert.equal(await textOf('Perks, item 1'), 'Competitive internship compensation and tea');

  await browser.click(
    await browser.evaluate(() => {
      const button = [...document.querySelectorAll('header button')].find(
        (each) => each.textContent?.trim() === 'Copy',
      );
      const box = button?.getBoundingClientRect();
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }),
  );
  await until('it is copied', async () => (await announcement()).startsWith('Copied the posting'));
  await browser.pressWithControl('k');
  await until('the search is open', () =>
    browser.evaluate(() => document.activeElement?.getAttribute('role') === 'combobox'),
  );
  await browser.pressWithControl('v');
  await until('what was copied can be pasted', async () =>
    (await browser.evaluate(() => document.activeElement?.value ?? '')).includes('and tea'),
  );
}
