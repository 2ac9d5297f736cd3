import type { Locator, Page } from '@playwright/test';

type File = string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** The dialog of the import. */
export const importDialog = (page: Page): Locator =>
  page.getByRole('dialog', { name: 'Import a job description' });

/** The button of the preview that makes a draft of what was read. */
export const openAsDraft = (page: Page): Locator =>
  importDialog(page).getByRole('button', { name: 'Open as a new draft' });

/** Opens the import and chooses a file there: one of this path, or of this name and content. */
export async function chooseImport(page: Page, file: File): Promise<void> {
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const choosing = page.waitForEvent('filechooser');
  await importDialog(page).getByRole('button', { name: 'Choose a file' }).click();
  await (await choosing).setFiles(file);
}
