import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, open, row, rowHandle, test } from './support';

async function expectNoViolations(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => [id, nodes.map(({ html, failureSummary }) => [html, failureSummary])]),
  ).toEqual([]);
}

/** Each state of the page that looks different, and how to bring it about. */
const states: Record<string, (page: Page) => Promise<void>> = {
  'as it opens': async () => undefined,
  'with a row in hand': async (page) => {
    await row(page, 'Perks', 2).hover();
    await row(page, 'Perks', 2).click();
  },
  'with a menu open': async (page) => {
    await rowHandle(page, 'Key Responsibilities', 2).click();
    await expect(page.getByRole('menu')).toBeVisible();
  },
  'with the Export menu open': async (page) => {
    await page.getByRole('button', { name: 'Export' }).click();
    await expect(page.getByRole('menu')).toBeVisible();
  },
  'with parts kept aside': async (page) => {
    await page.getByRole('switch', { name: 'Include section Perks' }).uncheck();
    await page.getByRole('checkbox', { name: 'Include Soft Skills, item 1', exact: true }).uncheck();
    await rowHandle(page, 'Key Responsibilities', 3).click();
    await page.getByRole('menuitem', { name: 'Keep aside' }).click();
  },
  'with nothing in it': async (page) => {
    for (let left = 8; left > 0; left -= 1) {
      await page
        .getByRole('button', { name: /^Remove section / })
        .first()
        .click();
    }
    await page.getByRole('button', { name: 'Remove Location', exact: true }).click();
    await page.getByRole('button', { name: 'Remove Type', exact: true }).click();
    await page.getByRole('textbox', { name: 'Job title' }).fill('');
  },
  'with suggestions': async (page) => page.getByRole('tab', { name: 'Suggestions' }).click(),
  'with the guide': async (page) => page.getByRole('tab', { name: 'Guide' }).click(),
  'with a notice': async (page) => {
    await page.evaluate(() => (window.location.hash = '#/nowhere'));
    await expect(page.getByRole('alert')).toContainText('This address leads nowhere');
  },
};

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 390]) {
    test.describe(`${colorScheme}, ${width} pixels wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });

      for (const [name, bringAbout] of Object.entries(states)) {
        // The narrow page differs in its layout, which these three show.
        if (width === 390 && !['as it opens', 'with a menu open', 'with suggestions'].includes(name))
          continue;
        test(`axe finds nothing ${name}`, async ({ page }) => {
          await open(page);
          await bringAbout(page);
          await page.waitForTimeout(200);
          await expectNoViolations(page);
        });
      }
    });
  }
}

for (const width of [1440, 1024, 768, 390, 320]) {
  test(`nothing reaches past the side of a window ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    await row(page, 'Perks', 1).fill('x'.repeat(300));
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test('every control is at least 24 pixels in both directions', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  const small = await page.locator('button, input, [role="tab"]').evaluateAll((controls) =>
    controls
      .map((control) => ({
        name: control.getAttribute('aria-label') ?? control.textContent,
        box: control.getBoundingClientRect(),
      }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ name }) => name),
  );
  expect(small).toEqual([]);
});

test('the whole main job goes by keyboard alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  /** Goes on with Tab until a control with this name has the focus. */
  const tabTo = async (name: string, key = 'Tab') => {
    for (let count = 0; count < 400; count += 1) {
      await page.keyboard.press(key);
      const focused = await page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
      );
      if (focused === name) return;
    }
    throw new Error(`Tab never reached ${name}`);
  };
  await tabTo('Key Responsibilities, item 1');
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Learn something each week');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(row(page, 'Key Responsibilities', 1)).toHaveText('Learn something each week');
  await tabTo('Include Soft Skills, item 1');
  await page.keyboard.press('Space');
  await tabTo('Move section Tools and Programs');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: 'Move up' })).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo('Copy', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('announcement')).toHaveText(/^Copied/);
  const plain = await page.evaluate(() => navigator.clipboard.readText());
  expect(plain).toContain('• Learn something each week\n• Assist in');
  expect(plain).not.toContain('Strong analytical');
  expect(plain.indexOf('Tools and Programs')).toBeLessThan(plain.indexOf('Soft Skills'));
});
