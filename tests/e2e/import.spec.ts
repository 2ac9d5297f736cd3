import type { Page } from '@playwright/test';
import { wordFile } from '../support/word-file';
import { chooseImport, importDialog, openAsDraft } from './choose-import';
import { expect, headings, open, row, rowTexts, saved, test } from './support';

const choose = (page: Page, name: string, content: string | Buffer) =>
  chooseImport(page, { name, mimeType: '', buffer: Buffer.from(content) });

const draftTexts = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith('rolewright:draft:'))),
  );

const paragraph = (text: string) =>
  `<w:p><w:r><w:t>${text.replace('\t', '</w:t><w:tab/><w:t>')}</w:t></w:r></w:p>`;

const title = (page: Page) => page.getByRole('textbox', { name: 'Job title' });
const posting = (page: Page) => importDialog(page).getByRole('region', { name: 'Posting as it was read' });

test('a Markdown file is shown, becomes a draft of its own, and one undo takes it back', async ({ page }) => {
  await open(page);
  await row(page, 'Perks', 1).fill('Mine');
  await saved(page);
  const before = await draftTexts(page);
  await choose(
    page,
    'chef.md',
    '# Chef\n\n**Location:** Paris\n\n**Tasks**\n\n- Cook **well**\n- Taste &amp; season\n\n<p>&copy; us</p>\n\n| a | b |\n| - | - |\n| c | d |\n',
  );
  await expect(posting(page).getByRole('heading', { name: 'Tasks' })).toBeVisible();
  await expect(posting(page).getByText('Kept as it is written')).toBeVisible();
  // Nothing has happened yet.
  expect(await draftTexts(page)).toEqual(before);
  await openAsDraft(page).click();
  await expect(title(page)).toHaveText('Chef');
  await expect(page.getByRole('textbox', { name: 'Location', exact: true })).toHaveText('Paris');
  expect(await headings(page)).toEqual(['Tasks']);
  expect((await rowTexts(page, 'Tasks')).slice(0, 3)).toEqual(['Cook well', 'Taste & season', '© us']);
  await expect(page.getByRole('alert')).toContainText('“chef.md” is open as a new draft');
  await saved(page);
  const after = await draftTexts(page);
  expect(Object.keys(after)).toHaveLength(2);
  expect(after).toMatchObject(before);

  await page.keyboard.press('Control+z');
  await expect(row(page, 'Perks', 1)).toHaveText('Mine');
  await expect(page.getByRole('alert')).toContainText('“chef.md” is not imported');
  await page.getByRole('button', { name: 'Drafts', exact: true }).click();
  await expect(page.getByRole('list', { name: 'Drafts on this device' }).getByRole('listitem')).toHaveCount(
    1,
  );
});

test('what was guessed can be switched off', async ({ page }) => {
  await open(page);
  await choose(page, 'chef.txt', '# Chef\n\n**Tasks**\n\nCook.\n\n**Hours**\n\nLong.\n');
  const guess = importDialog(page).getByRole('switch', { name: '2 bold lines are taken as headings' });
  await expect(posting(page).getByRole('heading')).toHaveText(['Chef', 'Tasks', 'Hours']);
  await guess.click();
  await expect(posting(page).getByRole('heading')).toHaveText(['Chef']);
  await expect(guess).not.toBeChecked();
  await openAsDraft(page).click();
  expect(await headings(page)).toEqual(['']);
});

test('a Word file and a web page that are dropped are read', async ({ page }) => {
  await open(page);
  await saved(page);
  const word = Buffer.from(await wordFile(['Waiter', '•\tServe tables', '•\tSmile'].map(paragraph)));
  const drop = async (name: string, content: Buffer | string) => {
    const bytes = Array.from(Buffer.from(content));
    const transfer = await page.evaluateHandle(
      ({ name: fileName, bytes: data }) => {
        const files = new DataTransfer();
        files.items.add(new File([new Uint8Array(data)], fileName));
        return files;
      },
      { name, bytes },
    );
    await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
  };
  await drop('waiter.docx', word);
  await expect(posting(page).getByRole('listitem')).toHaveText(['Serve tables', 'Smile']);
  // Another one in its place, over the open dialog; in Windows-1252, as old editors write it.
  await drop('latin.txt', Buffer.from('Tasks:\n\x95 Say \x93hello\x94 \x96 for \x805 an hour', 'latin1'));
  await expect(posting(page).getByRole('listitem')).toHaveText(['Say “hello” – for €5 an hour']);
  await drop(
    'page.html',
    `<body><nav><a href="/">Home</a></nav><main><h1>Cook</h1><h2>Tasks</h2><ul><li>Cook<li><a href="javascript:alert(1)">Taste</a>
      <img src="x" onerror="alert(1)"></ul><script>alert(1)</script></main><footer>Imprint</footer></body>`,
  );
  await expect(posting(page).getByRole('heading')).toHaveText(['Cook', 'Tasks']);
  await expect(posting(page)).not.toContainText('Imprint');
  await openAsDraft(page).click();
  await expect(title(page)).toHaveText('Cook');
  expect(await rowTexts(page, 'Tasks')).toEqual(['Cook', 'Taste']);
  await expect(page.getByRole('link', { name: 'Taste' })).toHaveCount(0);
});

test('what is pasted into the import keeps its headings and lists', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(importDialog(page).getByRole('textbox')).toBeVisible();
  // Nothing was clicked: the focus is on a button.
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', '<h2>Tasks</h2><ul><li>Bake <b>bread</b></ul>');
    clipboardData.setData('text/plain', 'Tasks\nBake bread');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  await openAsDraft(page).click();
  expect(await rowTexts(page, 'Tasks')).toEqual(['Bake bread']);
});

const refused = [
  { name: 'large.md', content: Buffer.alloc(5 * 1024 * 1024 + 1, 'x'), message: 'larger than 5 MB' },
  { name: 'long.md', content: 'word '.repeat(900_000), message: 'too long for one job description' },
  { name: 'rows.md', content: '- row\n'.repeat(20_000), message: 'too long for one job description' },
  { name: 'empty.md', content: ' \n', message: 'is empty' },
  { name: 'binary.md', content: Buffer.from([1, 2, 3, 0, 5, 6, 0, 8]), message: 'not a text file' },
  { name: 'broken.docx', content: 'PK\u0003\u0004word/document.xml', message: 'is damaged' },
  { name: 'old.doc', content: Buffer.from('d0cf11e0a1b11ae1', 'hex'), message: 'save it as .docx' },
  { name: 'job.pdf', content: '%PDF-1.7', message: 'is a PDF' },
  { name: 'other.json', content: '{"drafts":[]}', message: 'holds no drafts' },
  { name: 'deep.json', content: '['.repeat(200_000), message: 'holds no drafts' },
  { name: 'newer.json', content: '{"schemaVersion":999}', message: 'a newer version' },
  {
    name: 'newer-file.json',
    content: '{"format":"rolewright-job-description","version":2,"jobDescription":{}}',
    message: 'a newer version',
  },
] as const;

test('what cannot be imported is refused in words, and nothing changes', async ({ page }) => {
  test.slow();
  await open(page);
  await row(page, 'Perks', 1).fill('Mine');
  await saved(page);
  const before = await draftTexts(page);
  const bomb = Buffer.from(await wordFile([paragraph('x'.repeat(40 * 1024 * 1024))]));
  expect(bomb.length).toBeLessThan(1024 * 1024);
  for (const { name, content, message } of [
    ...refused,
    { name: 'bomb.docx', content: bomb, message: 'unpacks to more' },
  ]) {
    await choose(page, name, content);
    const alert = importDialog(page).getByRole('alert');
    await expect(alert).toContainText(message, { timeout: 20_000 });
    await expect(alert).toContainText('Nothing was imported');
    await expect(importDialog(page).getByRole('button', { name: 'Choose a file' })).toBeFocused();
    await importDialog(page).getByRole('button', { name: 'Close' }).click();
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
  await choose(page, 'slow.md', `${'> '.repeat(20_000)}deep`);
  const dialog = importDialog(page);
  await expect(dialog.getByText('Nothing was imported').or(openAsDraft(page))).toBeVisible({
    timeout: 20_000,
  });
  const longest = await page.evaluate(() =>
    Math.max(0, ...((window as { longTasks?: number[] }).longTasks ?? [])),
  );
  test.info().annotations.push({ type: 'longest task', description: `${longest} ms` });
});
