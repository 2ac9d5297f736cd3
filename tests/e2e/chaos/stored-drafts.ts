import type { Page } from '@playwright/test';
import type { Draft } from '../../../src/drafts/draft';
import { readStorage } from './read-storage';

/** Returns every draft that can be read in the page's local storage, with its text as it stands there. */
export async function storedDrafts(page: Page): Promise<{ text: string; draft: Draft }[]> {
  const entries = await readStorage(page);
  return Object.entries(entries)
    .filter(([key]) => key.startsWith('rolewright:draft:'))
    .map(([, text]) => ({ text, draft: JSON.parse(text) as Draft }));
}
