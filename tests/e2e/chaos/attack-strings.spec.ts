import { expect, open, preview, row, saved, test } from '../support';
import { unsafeParts } from '../../support/unsafe-parts';
import { watchPage } from '../watch-page';
import { attackBatches } from './attack-batches';
import { exercise, expectNothingRan, foundBy, installDetectors } from './detectors';
import { doors } from './doors';
import { reportTrial } from './report-trial';
import { seededRandom } from './seeded-random';
import { trials } from './trials';

const strings = attackBatches.flat();
/** Stands last in each batch: once it is to be seen, so is the rest. */
const last = 'The last of the batch';
const previewSelector = 'section[aria-label="Preview"]';

for (const { name, bring } of doors) {
  test(`attack strings that come in by ${name} do nothing`, async ({ browser, baseURL }) => {
    test.setTimeout(attackBatches.length * 120_000);
    let clicked = 0;
    for (const batch of attackBatches) {
      const context = await browser.newContext({ baseURL: baseURL ?? '' });
      await installDetectors(context);
      const page = await context.newPage();
      const troubles = watchPage(page, baseURL);
      await bring(page, [...batch, last]);
      await expect(preview(page)).toContainText(last);
      clicked += await exercise(page, previewSelector);
      expect(await preview(page).evaluate(unsafeParts)).toEqual([]);
      await expectNothingRan(page, `${baseURL}/`);
      expect(troubles).toEqual([]);
      await context.close();
    }
    reportTrial(
      `${strings.length} strings by ${name}`,
      `0 ran, ${clicked} links clicked, 0 unsafe, 0 requests elsewhere`,
    );
  });
}

test('attack strings as the address of a link are refused or harmless', async ({
  page,
  context,
  baseURL,
}) => {
  test.setTimeout(trials.linkDialogs * 10_000);
  await installDetectors(context);
  await open(page);
  await expect(preview(page)).toBeVisible();
  const random = seededRandom('links');
  const addresses = Array.from(
    { length: trials.linkDialogs },
    () => strings[random.integer(0, strings.length)] ?? '',
  );
  const dialog = page.getByRole('dialog', { name: 'Link' });
  let refused = 0;
  for (const address of [
    ...addresses,
    'javascript:alert(1)',
    ' java\tscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
  ]) {
    await row(page, 'Perks', 1).fill('A link');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+k');
    await dialog.getByRole('textbox', { name: 'Link address' }).fill(address);
    await page.keyboard.press('Enter');
    if (await dialog.isVisible()) {
      refused += 1;
      await page.keyboard.press('Escape');
    }
    await expect(dialog).toBeHidden();
    await exercise(page, previewSelector);
    expect(await preview(page).evaluate(unsafeParts)).toEqual([]);
  }
  await saved(page);
  await expectNothingRan(page, `${baseURL}/`);
  expect(refused).toBeGreaterThanOrEqual(3);
  reportTrial(`${addresses.length + 3} addresses in the link dialog`, `${refused} refused, 0 unsafe, 0 ran`);
});

test('the detectors see what runs, and what only the policy keeps from running', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  await installDetectors(context);
  const careless = await context.newPage();
  await careless.route('**/careless', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<main><img src="data:," onerror="alert(1)"><a href="javascript:alert(2)">a</a><b onmouseover="window.xss = 1">b</b></main>`,
    }),
  );
  await careless.goto('/careless');
  await exercise(careless, 'main');
  expect(await foundBy(careless)).toEqual(
    expect.arrayContaining(['alert(1)', 'alert(2)', 'window.xss was set']),
  );
  expect(await careless.locator('main').evaluate(unsafeParts)).toEqual([
    'src="data:,"',
    'onerror="alert(1)"',
    'href="javascript:alert(2)"',
    'onmouseover="window.xss = 1"',
  ]);
  await careless.close();

  const page = await context.newPage();
  await open(page);
  await preview(page).evaluate((element) => {
    const link = document.createElement('a');
    link.href = 'javascript:alert(1)';
    element.append(link);
  });
  await exercise(page, previewSelector);
  expect((await foundBy(page)).join()).toMatch(/^violation of [^(]*$/);
  reportTrial('a careless page', 'three of three ran and were seen; under the policy none ran');
  await context.close();
});
