import type { Page } from '@playwright/test';

/** Returns all that stands in the page's local storage, to the last code unit. */
export async function readStorage(page: Page): Promise<Record<string, string>> {
  // As JSON, which escapes the lone surrogates that would not survive the way here.
  const json = await page.evaluate(() =>
    JSON.stringify(
      Object.fromEntries(Object.keys(localStorage).map((key) => [key, localStorage.getItem(key)])),
    ),
  );
  return JSON.parse(json) as Record<string, string>;
}
