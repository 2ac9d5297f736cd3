import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Look {
  /** What looks different; all of the page where it is left out. */
  readonly part?: string;
  /** What is made of the same parts as something else, and costs seconds. */
  readonly leftOut?: readonly string[];
}

/** Looks with axe at a part of the page, or at all of it, in light and in dark. */
export async function expectNoViolations(page: Page, { part, leftOut = [] }: Look = {}): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    // Without motion the colours change at once.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // There are no frames, for which it would open a page of its own each time.
    const builder = new AxeBuilder({ page }).setLegacyMode(true);
    // In the dark nothing is different but the colours, and each rule costs time; a part without text has its buttons.
    if (colorScheme === 'dark') builder.withRules(['color-contrast', 'button-name']);
    else builder.withTags(everything);
    if (part !== undefined) builder.include(part);
    for (const each of leftOut) builder.exclude(each);
    const { violations, passes, incomplete } = await builder.analyze();
    // What lies over something else has no contrast that axe is sure of.
    expect(passes.length + incomplete.length).toBeGreaterThan(0);
    expect(
      violations.map(({ id, nodes }) => [
        id,
        nodes.map(({ html, failureSummary }) => [html, failureSummary]),
      ]),
      colorScheme,
    ).toEqual([]);
  }
}
