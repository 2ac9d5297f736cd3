import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectNoViolations } from './expect-no-violations';
import { expect, open, row, rowHandle, saved, test } from './support';

const all = (page: Page) => page.getByRole('region', { name: 'All titles' });
const name = (page: Page) => page.getByRole('textbox', { name: 'Name', exact: true });

/** Saves the open draft as a template under a name. */
async function saveAs(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('save as a template');
  await page.keyboard.press('Enter');
  await name(page).fill(title);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText(`“${title}” is among your templates now`);
}

async function openYours(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Templates', exact: true }).click();
  await page.getByRole('button', { name: /^Yours/ }).click();
}

async function more(page: Page, title: string, item: string): Promise<void> {
  await page.getByRole('button', { name: `More for ${title}`, exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

test('a draft becomes a template with all that is in it, and other drafts begin from it', async ({
  page,
}) => {
  await open(page);
  await row(page, 'Perks', 1).fill('A garden');
  await rowHandle(page, 'Perks', 2).click();
  await page.getByRole('menuitem', { name: 'Keep aside' }).click();
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Save as a template' }).click();
  await expect(name(page)).toHaveValue('Backend Engineer Intern');
  await name(page).fill('Interns, Berlin');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await openYours(page);
  await expect(all(page)).toContainText(/^1 title(?!s)/);
  await page.getByRole('button', { name: /^Interns, Berlin Yours/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Interns, Berlin' });
  await expect(dialog).toContainText('1 part kept aside, 8 suggestions, 5 questions in its hiring guide');
  await dialog.getByRole('button', { name: 'Use this template' }).click();
  await expect(row(page, 'Perks', 1)).toHaveText('A garden');
  await expect(page.locator('[data-included="false"]')).toContainText('Mentorship from senior engineers');
  await page.getByRole('tab', { name: 'Suggestions' }).click();
  const panel = page.getByRole('tabpanel', { name: 'Suggestions' });
  await expect(panel.getByRole('button', { name: 'Optimize database queries' })).toBeVisible();
  await saved(page);
  await page.getByRole('button', { name: 'Templates', exact: true }).click();
  const used = page.getByRole('region', { name: 'Used last' }).getByRole('listitem');
  await expect(used.first()).toContainText('Interns, Berlin');
});

test('a template is renamed, exported, deleted, brought back and imported again', async ({ page }) => {
  await open(page, '/#/template/registered-nurse');
  await saveAs(page, 'Nurse, nights');
  await openYours(page);
  await more(page, 'Nurse, nights', 'Rename');
  await page.keyboard.type('Night nurse');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Night nurse Yours/ })).toBeFocused();
  const downloading = page.waitForEvent('download');
  await more(page, 'Night nurse', 'Export as Markdown');
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('night-nurse.md');
  const file = await download.path();
  // But for its name it is the file of the library.
  const library = readFileSync('src/templates/library/registered-nurse.md', 'utf8');
  expect(readFileSync(file, 'utf8')).toBe(library.replace('---\n', '---\ntitle: Night nurse\n'));

  await more(page, 'Night nurse', 'Delete');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(all(page).getByRole('listitem')).toHaveCount(1);
  await more(page, 'Night nurse', 'Delete');
  await expect(all(page)).toContainText('You have no template of your own yet');

  await page.getByRole('button', { name: 'Import a template' }).click();
  const dialog = page.getByRole('dialog', { name: 'Import a template' });
  const input = page.locator('input[type="file"]');
  const buffer = Buffer.from('---\nfield: a\nlevel: b\n---\n\nCook.\n');
  await input.setInputFiles({ name: 'bad.md', mimeType: '', buffer });
  await expect(dialog.getByRole('alert')).toHaveText(
    '“bad.md” is a template without a job title: its text must begin with a line such as “# Chef”. Nothing was imported.',
  );
  await input.setInputFiles({ name: 'night-nurse.md', mimeType: '', buffer: readFileSync(file) });
  await dialog.getByRole('button', { name: 'Add to your templates' }).click();
  await expect(all(page).getByRole('list').first().getByRole('listitem')).toHaveText(/Night nurse/);
  expect(page.url()).toMatch(/#\/templates\/yours$/);
});

test('a name that is taken can be replaced, another tab sees what is saved, and a full storage is told of', async ({
  page,
  context,
}) => {
  await open(page);
  const other = await context.newPage();
  await other.goto('/#/templates');
  await saveAs(page, 'Interns');
  await expect(other.getByRole('button', { name: 'Yours (1)' })).toBeVisible();
  await row(page, 'Perks', 1).fill('Changed');
  await page.getByRole('button', { name: 'Drafts', exact: true }).click();
  await page.getByRole('button', { name: 'Save Backend Engineer Intern as a template' }).click();
  await name(page).fill('interns');
  await page.getByRole('button', { name: 'Replace it' }).click();
  await other.getByRole('button', { name: 'Yours (1)' }).click();
  await expect(all(other)).toContainText('Recently deleted (1)');
  await other.getByRole('button', { name: /^interns/ }).click();
  await expect(other.getByRole('dialog')).toContainText('Changed');

  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Save as a template' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('no room left in this browser');
});

test('axe finds nothing where templates are saved and kept, in light and in dark', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  for (const title of ['One', 'Two']) await saveAs(page, title);
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Save as a template' }).click();
  await name(page).fill('One');
  await expect(page.getByRole('status').last()).toContainText('You have a template of this name');
  await expectNoViolations(page, { part: 'dialog' });
  await page.getByRole('button', { name: 'Cancel' }).click();
  await openYours(page);
  await more(page, 'One', 'Delete');
  await page.getByText('Recently deleted (1)').click();
  await expectNoViolations(page);
});
