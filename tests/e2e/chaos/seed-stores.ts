import type { Page } from '@playwright/test';
import { open } from '../support';

/** What stands in the browser's two stores before a page opens. */
export interface Stores {
  /** Local storage, by its keys. */
  readonly storage: Readonly<Record<string, string>>;
  /** The shadow's texts by the ids of their drafts; undefined stands for no shadow. */
  readonly shadow?: Readonly<Record<string, string>>;
  readonly shadowLast?: string;
}

/** Puts texts into the stores from a page of our origin that runs nothing, then opens the product. */
export async function openWithStores(page: Page, stores: Stores): Promise<void> {
  await page.route('**/nothing-runs-here', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto('/nothing-runs-here');
  // As JSON, which escapes the lone surrogates that would not survive the way there.
  await page.evaluate(async (json) => {
    const { storage, shadow, shadowLast } = JSON.parse(json) as Stores;
    for (const [key, text] of Object.entries(storage)) localStorage.setItem(key, text);
    if (shadow === undefined) return;
    const opening = indexedDB.open('rolewright', 1);
    opening.addEventListener('upgradeneeded', () => {
      opening.result.createObjectStore('drafts');
      opening.result.createObjectStore('meta');
    });
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const transaction = opening.result.transaction(['drafts', 'meta'], 'readwrite');
    for (const [id, text] of Object.entries(shadow)) transaction.objectStore('drafts').put(text, id);
    transaction.objectStore('meta').put(shadowLast, 'last');
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    opening.result.close();
  }, JSON.stringify(stores));
  await open(page);
}
