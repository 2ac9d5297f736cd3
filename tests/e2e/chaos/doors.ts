import { expect, type Page } from '@playwright/test';
import { writeDraftLink } from '../../../src/drafts/draft-link';
import { writeDraft } from '../../../src/drafts/write-draft';
import { attackJobDescription } from '../../support/attack-job-description';
import { makeDraft } from '../../support/parts';
import { open, row, saved } from '../support';
import { hurtId, keyOf } from './draft-set';
import { importFile } from './import-file';
import { openWithStores } from './seed-stores';
import { isFull } from './trials';

/** A way by which texts come into the product. */
interface Door {
  readonly name: string;
  /** Opens the page and brings all the texts in. */
  readonly bring: (page: Page, texts: readonly string[]) => Promise<void>;
  /** Is tried in the short run too. */
  readonly isShort?: boolean;
}

/** Opens the page with a draft in its storage that holds the texts in every place. */
export async function bringStored(page: Page, texts: readonly string[]): Promise<void> {
  const draft = makeDraft({ id: hurtId, jobDescription: attackJobDescription(texts) });
  await openWithStores(page, { storage: { [keyOf(hurtId)]: writeDraft(draft) } });
}

/** Every door but the address of a link, which has a test of its own. */
const everyDoor: readonly Door[] = [
  { name: 'a stored draft', bring: bringStored, isShort: true },
  {
    name: 'a shared link',
    async bring(page, texts) {
      await open(page, `/#/link/${await writeDraftLink(attackJobDescription(texts))}`);
    },
  },
  {
    name: 'an imported file',
    isShort: true,
    async bring(page, texts) {
      await open(page);
      const text = texts.join('\n\n').replaceAll('\0', '');
      await importFile(page, 'attack.md', `# Imported\n\n${text}`);
      await expect(page.getByRole('textbox', { name: 'Job title' })).toHaveText('Imported');
    },
  },
  {
    name: 'the clipboard',
    async bring(page, texts) {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await open(page);
      await row(page, 'Perks', 4).focus();
      for (const text of texts) {
        await page.keyboard.press('End');
        await page.keyboard.press('Enter');
        await page.evaluate((each) => navigator.clipboard.writeText(each), text);
        await page.keyboard.press('Control+v');
      }
      await saved(page);
    },
  },
  {
    name: 'HTML on the clipboard',
    async bring(page, texts) {
      await open(page);
      await row(page, 'Perks', 4).focus();
      for (const text of texts) {
        await page.keyboard.press('End');
        await page.keyboard.press('Enter');
        // What a page puts on the clipboard is cleaned by the browser; another program's is not.
        await page.evaluate((each) => {
          const clipboardData = new DataTransfer();
          clipboardData.setData('text/html', `<p>${each}</p>`);
          clipboardData.setData('text/plain', each);
          const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
          document.activeElement?.dispatchEvent(paste);
          return new Promise((resolve) => setTimeout(resolve, 30));
        }, text);
      }
      await saved(page);
    },
  },
  {
    name: 'the job title',
    async bring(page, texts) {
      await open(page);
      for (const text of texts) await page.getByRole('textbox', { name: 'Job title' }).fill(text);
      await saved(page);
    },
  },
];

/** The doors that are tried in this run. */
export const doors = everyDoor.filter(({ isShort = false }) => isFull || isShort);
