import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { chooseImport, importDialog, openAsDraft } from '../choose-import';

/**
 * Chooses a file of this name and text by the Import button, and makes a draft of it where it can be read; a real
 * file, which costs the page nothing to be given.
 */
export async function importFile(page: Page, name: string, text: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'rolewright-import-'));
  const path = join(folder, name);
  await writeFile(path, text);
  await chooseImport(page, path);
  const dialog = importDialog(page);
  const refusal = dialog.getByText('Nothing was imported');
  await refusal.or(openAsDraft(page)).or(page.getByText('Nothing of yours was overwritten')).waitFor();
  if (await openAsDraft(page).isVisible()) await openAsDraft(page).click();
  else if (await refusal.isVisible()) await dialog.getByRole('button', { name: 'Close' }).click();
  // The page may still read it.
  page.once('close', () => void rm(folder, { recursive: true, force: true }));
}
