import type { Page } from '@playwright/test';
import { expect, headings, open, row, rowTexts, saved, test } from './support';

async function importFile(page: Page, name: string, content: string | Buffer) {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await (await choosing).setFiles({ name, mimeType: '', buffer: Buffer.from(content) });
}

const draftTexts = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith('rolewright:draft:'))),
  );

test('a Markdown file becomes a draft of its own', async ({ page }) => {
  await open(page);
  await saved(page);
  const before = await draftTexts(page);
  await importFile(
    page,
    'chef.md',
    '# Chef\n\n## Tasks\n\n- Cook **well**\n- Taste &amp; season\n\n<p>&copy; us</p>\n',
  );
  await expect(page.getByRole('textbox', { name: 'Job title' })).toHaveText('Chef');
  expect(await headings(page)).toEqual(['Tasks']);
  expect(await rowTexts(page, 'Tasks')).toEqual(['Cook well', 'Taste & season', '<p>&copy; us</p>']);
  await expect(page.getByRole('alert')).toContainText('“chef.md” is open as a new draft');
  await saved(page);
  const after = await draftTexts(page);
  expect(Object.keys(after)).toHaveLength(2);
  expect(after).toMatchObject(before);
});

test('a Markdown file that begins with a link is no backup', async ({ page }) => {
  await open(page);
  await importFile(page, 'chef.txt', '[Apply here](https://example.com)\n\n## Tasks\n\n- Cook\n');
  await expect(page.getByRole('alert')).toContainText('“chef.txt” is open as a new draft');
  expect(await rowTexts(page, 'Tasks')).toEqual(['Cook']);
});

test('a file that is dropped on the page is imported too', async ({ page }) => {
  await open(page);
  await saved(page);
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(['# Waiter\n\n## Shifts\n\n- Evenings\n'], 'waiter.md'));
    return data;
  });
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
  await expect(page.getByRole('textbox', { name: 'Job title' })).toHaveText('Waiter');
});

const nested = `${'> '.repeat(20_000)}deep`;
const refused = [
  { name: 'large.md', content: Buffer.alloc(5 * 1024 * 1024 + 1, 'x'), message: 'larger than 5 MB' },
  { name: 'long.md', content: 'word '.repeat(900_000), message: 'too long for one job description' },
  { name: 'rows.md', content: '- row\n'.repeat(20_000), message: 'too long for one job description' },
  { name: 'empty.md', content: ' \n', message: 'is empty' },
  { name: 'binary.md', content: Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0]), message: 'not a text file' },
  { name: 'latin.txt', content: Buffer.from([0x47, 0xe4, 0x72]), message: 'not a text file in UTF-8' },
  { name: 'other.json', content: '{"drafts":[]}', message: 'holds no drafts' },
  { name: 'deep.json', content: '['.repeat(200_000), message: 'holds no drafts' },
  { name: 'newer.json', content: '{"schemaVersion":999}', message: 'a newer version' },
] as const;

test('what cannot be imported is refused in words, and nothing changes', async ({ page }) => {
  test.slow();
  await open(page);
  await row(page, 'Perks', 1).fill('Mine');
  await saved(page);
  const before = await draftTexts(page);
  for (const { name, content, message } of refused) {
    await importFile(page, name, content);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(message);
    await alert.getByRole('button', { name: 'Dismiss' }).click();
  }
  await expect(row(page, 'Perks', 1)).toHaveText('Mine');
  expect(await draftTexts(page)).toEqual(before);
});

test('a text made to be slow does not stop the page', async ({ page }) => {
  await open(page);
  await saved(page);
  await page.evaluate(() => {
    const tasks: number[] = ((window as { longTasks?: number[] }).longTasks = []);
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: 'longtask',
    });
  });
  await importFile(page, 'slow.md', nested);
  await expect(page.getByRole('alert')).toContainText('“slow.md”', { timeout: 20_000 });
  const longest = await page.evaluate(() =>
    Math.max(0, ...((window as { longTasks?: number[] }).longTasks ?? [])),
  );
  test.info().annotations.push({ type: 'longest task', description: `${longest} ms` });
});
