import type { Page } from '@playwright/test';
import { expect, open } from '../support';
import { readStorage } from './read-storage';

const edit = ' edited';

/** Types into the job title, waits until that is stored, and sees that a reload shows it; returns the draft's id. */
export async function editTitle(page: Page): Promise<string> {
  const title = page.getByRole('textbox', { name: 'Job title' });
  await title.focus();
  await page.keyboard.press('End');
  await page.keyboard.type(edit);
  await expect(title).toHaveText(new RegExp(`${edit}$`));
  const editedTitle = await title.innerText();
  const isStored = async () => {
    const entries = Object.entries(await readStorage(page));
    return entries.some(([key, text]) => key.startsWith('rolewright:draft:') && text.includes(edit));
  };
  await expect.poll(isStored, { message: 'the edit is stored' }).toBe(true);
  await page.reload();
  await open(page);
  await expect(title).toHaveText(editedTitle);
  return (await readStorage(page))['rolewright:last-draft'] ?? '';
}
