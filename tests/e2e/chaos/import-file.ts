import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** Chooses a file of this name and text by the Import button; a real one, which costs the page nothing to be given. */
export async function importFile(page: Page, name: string, text: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'rolewright-import-'));
  const path = join(folder, name);
  await writeFile(path, text);
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const chooser = await choosing;
  await chooser.setFiles(path);
  // The page may still read it.
  page.once('close', () => void rm(folder, { recursive: true, force: true }));
}
