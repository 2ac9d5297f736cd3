import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';

/** Returns the text of the file that the Export menu saves in a format. */
export async function exportFile(page: Page, format: string): Promise<string> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: new RegExp(`^${format}`) }).click();
  return readFile(await (await downloading).path(), 'utf8');
}
