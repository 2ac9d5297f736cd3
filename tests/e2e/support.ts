import { expect, test as base, type Locator, type Page } from '@playwright/test';
import { watchPage } from './watch-page';

/** A page on which nothing went wrong that the test did not ask for, and from which nothing was sent elsewhere. */
export const test = base.extend<{ mayGoWrong: RegExp | undefined; watched: void }>({
  /** What a test itself lets go wrong. */
  mayGoWrong: [undefined, { option: true }],
  watched: [
    async ({ page, baseURL, mayGoWrong }, use) => {
      const troubles = watchPage(page, baseURL);
      await use();
      expect(troubles.filter((trouble) => mayGoWrong?.test(trouble) !== true)).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The text of a section's row, counted from 1. */
export const row = (page: Page, heading: string, n: number) =>
  page.getByRole('textbox', { name: `${heading}, item ${n}`, exact: true });

/** What a section's row is dragged by, and what its menu opens from. */
export const rowHandle = (page: Page, heading: string, n: number) =>
  page.getByRole('button', { name: `Move ${heading}, item ${n}`, exact: true });

/** A section of the sheet, by its heading. */
export const section = (page: Page, heading: string) =>
  page.getByRole('region', { name: heading, exact: true });

/** The preview beside the sheet. */
export const preview = (page: Page) => page.getByRole('region', { name: 'Preview', exact: true });

/** Returns the texts of a section's rows, from the editor. */
export function rowTexts(page: Page, heading: string): Promise<string[]> {
  return section(page, heading)
    .getByRole('textbox', { name: /, item \d+$/ })
    .allTextContents();
}

/** Returns the headings of all sections, from the editor. */
export function headings(page: Page): Promise<string[]> {
  return page.getByRole('textbox', { name: /^Section heading: / }).allTextContents();
}

/** Opens the page and waits until it can be used, and what stands on it can be dragged. */
export async function open(page: Page, address = '/'): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('textbox', { name: 'Job title' })).toBeVisible();
  await expect(page.getByText('Press Space to pick up')).toBeAttached();
}

/** Waits until everything is saved. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByRole('status')).toHaveText(/^Saved/);
}

/** Drags with the mouse from the middle of one element to the middle of another, in small steps. */
export async function dragByMouse(page: Page, from: Locator, to: Locator): Promise<void> {
  await from.scrollIntoViewIfNeeded();
  await from.hover();
  await page.mouse.down();
  const target = await to.boundingBox();
  if (target === null) throw new Error('The target of the drag is not on the page');
  await page.mouse.move(target.x + target.width / 2, target.y + target.height / 2, { steps: 12 });
  await page.mouse.up();
}
