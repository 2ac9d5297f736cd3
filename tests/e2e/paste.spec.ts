import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, open, preview, row, rowTexts, test } from './support';

/** Pastes as a browser does that has this on the clipboard, unchanged by what a page may put there. */
async function paste(field: Locator, html: string, text: string) {
  await field.evaluate(
    (element, [rich, plain]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', rich ?? '');
      clipboardData.setData('text/plain', plain ?? '');
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    [html, text],
  );
}

async function addEmptyRow(page: Page) {
  await page.getByRole('button', { name: 'Add item to Perks' }).click();
  await expect(row(page, 'Perks', 5)).toBeFocused();
}

for (const name of ['word', 'google-docs']) {
  test(`a piece of ${name} becomes rows with its lists, bold and links; one undo takes it back`, async ({
    page,
  }) => {
    await open(page);
    await addEmptyRow(page);
    const html = readFileSync(new URL(`../formats/clipboard/${name}.html`, import.meta.url), 'utf8');
    await paste(row(page, 'Perks', 5), html, 'What you will do');
    await expect(row(page, 'Perks', 13)).toHaveText('Come as you are.');
    expect((await rowTexts(page, 'Perks')).slice(4)).toEqual([
      'What you will do',
      'You work with our kitchen team and read the handbook.',
      'Cook',
      'Soups',
      'Cold ones',
      'Taste',
      'First this',
      'Then that',
      'Come as you are.',
    ]);
    await expect(row(page, 'Perks', 6).locator('strong')).toHaveText('kitchen');
    await expect(preview(page).locator('ul ul ul li')).toHaveText('Cold ones');
    await expect(preview(page).getByRole('link', { name: 'the handbook' })).toBeVisible();
    await expect(row(page, 'Perks', 13)).toBeFocused();
    await page.keyboard.press('Control+z');
    expect((await rowTexts(page, 'Perks')).slice(4)).toEqual(['']);
  });
}

test('a piece of a sentence goes in at the caret with its bold', async ({ page }) => {
  await open(page);
  await row(page, 'Perks', 1).fill('We pay .');
  await page.keyboard.press('ArrowLeft');
  await paste(row(page, 'Perks', 1), '<meta charset="utf-8"><b>well</b>, <i>always</i>', 'well, always');
  await expect(row(page, 'Perks', 1)).toHaveText('We pay well, always.');
  await expect(row(page, 'Perks', 1).locator('strong')).toHaveText('well');
  await page.keyboard.type('x');
  await expect(row(page, 'Perks', 1)).toHaveText('We pay well, alwaysx.');
});

test('plain fields and Markdown rows take the text alone', async ({ page }) => {
  await open(page);
  const title = page.getByRole('textbox', { name: 'Job title' });
  await title.fill('');
  await paste(title, '<h1><b>Head</b> chef</h1>', 'Head chef');
  await expect(title).toHaveText('Head chef');
});

test('what was copied here comes back as it was', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByTestId('announcement')).toContainText('Copied');
  await addEmptyRow(page);
  await page.keyboard.press('Control+v');
  await expect.poll(async () => (await rowTexts(page, 'Perks')).length).toBeGreaterThan(30);
  const texts = await rowTexts(page, 'Perks');
  expect(texts).toContain('Assist in designing and implementing RESTful APIs and microservices');
  expect(texts).toContain('Key Responsibilities');
});

test('a list from a mail keeps its numbers, ticks and indents', async ({ page }) => {
  await open(page);
  await addEmptyRow(page);
  await paste(row(page, 'Perks', 5), '', '• Lunch\n    ◦ On Mondays\n1. First\n☐ Bicycle');
  expect((await rowTexts(page, 'Perks')).slice(4)).toEqual(['Lunch', 'On Mondays', 'First', 'Bicycle']);
  await expect(page.getByRole('checkbox', { name: 'Include Perks, item 8', exact: true })).not.toBeChecked();
  await expect(preview(page).locator('ul ul li').filter({ hasText: 'On Mondays' })).toBeVisible();
});
