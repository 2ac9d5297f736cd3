import { readFile } from 'node:fs/promises';
import { convertToHtml } from 'mammoth';
import { htmlOutline } from '../support/html-outline';
import { expectNoViolations } from './expect-no-violations';
import { expect, open, preview, row, test } from './support';
import type { Page } from '@playwright/test';

async function exported(page: Page, name: string) {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  await page
    .getByRole('menuitem', { name, exact: false })
    .and(page.getByRole('menuitem', { name: new RegExp(`^${name}`) }))
    .click();
  const download = await downloading;
  const bytes = await readFile(await download.path());
  return { name: download.suggestedFilename(), bytes, text: bytes.toString('utf8') };
}

async function prepare(page: Page) {
  await open(page);
  await page.getByRole('checkbox', { name: 'Include Soft Skills, item 6', exact: true }).uncheck();
  await page.getByRole('switch', { name: 'Include section Perks' }).uncheck();
  await row(page, 'Key Responsibilities', 1).fill('Design <APIs> & *services* at https://example.com/a_b');
}

test('exports Markdown with exactly what is in the posting', async ({ page }) => {
  await prepare(page);
  const file = await exported(page, 'Markdown');
  expect(file.name).toBe('backend-engineer-intern.md');
  expect(file.text).toMatch(/^# Backend Engineer Intern\n\n\*\*Location:\*\* Hybrid\/Remote/);
  expect(file.text).toContain(
    '\n## Key Responsibilities\n\n- Design \\<APIs> & \\*services\\* at <https://example.com/a_b>\n',
  );
  expect(file.text).toContain('\n- Time management and organization\n- Initiative and proactiveness\n');
  expect(file.text).toContain('\n- IDEs\n  - Visual Studio Code\n  - IntelliJ\n');
  expect(file.text).not.toContain('Attention to detail');
  expect(file.text).not.toContain('Perks');
});

test('exports HTML that stands by itself, without a script', async ({ page, context }) => {
  await prepare(page);
  const file = await exported(page, 'HTML');
  expect(file.name).toBe('backend-engineer-intern.html');
  expect(file.text).toMatch(/^<!DOCTYPE html><html lang="en">/);
  const copy = await context.newPage();
  await copy.setContent(file.text);
  await expect(copy).toHaveTitle('Backend Engineer Intern');
  await expect(copy.getByRole('heading', { level: 1 })).toHaveText('Backend Engineer Intern');
  await expect(copy.getByRole('heading', { level: 2 })).toHaveText([
    'About the Role',
    'Key Responsibilities',
    'Qualifications',
    'Prerequisites',
    'Hard Skills',
    'Soft Skills',
    'Tools and Programs',
  ]);
  await expect(copy.locator('script, [style], [class], input')).toHaveCount(0);
  await expect(copy.getByRole('listitem').first()).toHaveText(
    'Design <APIs> & *services* at https://example.com/a_b',
  );
  await expect(copy.getByRole('link')).toHaveAttribute('href', 'https://example.com/a_b');
  await expect(copy.locator('body')).not.toContainText('Attention to detail');
  await expectNoViolations(copy);
});

test('exports plain text', async ({ page }) => {
  await prepare(page);
  const file = await exported(page, 'Plain text');
  expect(file.name).toBe('backend-engineer-intern.txt');
  expect(file.text).toContain('\n• Design <APIs> & *services* at https://example.com/a_b\n');
});

test('exports Word that says what the preview says', async ({ page }) => {
  await prepare(page);
  const shown = htmlOutline(await preview(page).innerHTML());
  const file = await exported(page, 'Word');
  expect(file.name).toBe('backend-engineer-intern.docx');
  const { value } = await convertToHtml({ buffer: file.bytes });
  expect(htmlOutline(value)).toEqual(shown);
  expect(shown.headings).toHaveLength(8);
});

test('copies rich text that pastes right into an editor and a plain box', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await prepare(page);
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByTestId('announcement')).toHaveText(/^Copied the posting/);

  const pasted = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const text = async (type: string) => (await item?.getType(type))?.text();
    return { html: await text('text/html'), plain: await text('text/plain') };
  });
  expect(pasted.html).not.toMatch(/style=|class=|<h1/);
  expect(pasted.plain).toContain('Key Responsibilities\n\n• Design <APIs> & *services*');

  await page.evaluate(() => {
    const editor = document.createElement('div');
    editor.contentEditable = 'true';
    editor.id = 'other-editor';
    const box = document.createElement('textarea');
    box.id = 'other-box';
    document.body.prepend(editor, box);
  });
  await page.locator('#other-editor').click();
  await page.keyboard.press('Control+v');
  const editor = page.locator('#other-editor');
  await expect(editor.locator('h2')).toHaveCount(7);
  await expect(editor.locator('b').first()).toHaveText('Location:');
  await expect(editor.locator('ul').first().locator('> li')).toHaveCount(8);
  await expect(editor.locator('li li').first()).toHaveText('Visual Studio Code');
  await expect(editor.locator('[style]')).toHaveCount(0);
  await page.locator('#other-box').click();
  await page.keyboard.press('Control+v');
  await expect(page.locator('#other-box')).toHaveValue(/\n• Write clean, maintainable, and efficient code/);
});

test('says after Copy that the title is not in it, and copies it too; nothing moves', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  const copy = page.getByRole('button', { name: 'Copy', exact: true });
  const before = await copy.boundingBox();
  await copy.click();
  await expect(page.getByText(/^Copied the posting without its title.*\.$/)).toBeVisible();
  expect(await copy.boundingBox()).toEqual(before);
  await page.getByRole('button', { name: 'Copy the title' }).click();
  await expect(page.getByText('Copied the title.')).toBeVisible();
  await expect(copy).toBeFocused();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Backend Engineer Intern');
  // Nothing of the panel lies under it, and it is put away without waiting.
  const note = await page.getByText('Copied the title.').boundingBox();
  const tabs = await page.getByRole('tablist').boundingBox();
  expect(note?.y).toBeGreaterThan((tabs?.y ?? 0) + (tabs?.height ?? 0));
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Close the note' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Copied the title.')).toBeHidden();
  await expect(copy).toBeFocused();
});

test('copies Markdown, HTML and the title as text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  const copied = async (item: string, told: string) => {
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: item }).click();
    await expect(page.getByTestId('announcement')).toHaveText(told);
    return page.evaluate(() => navigator.clipboard.readText());
  };
  expect(await copied('Copy as Markdown', 'Copied as Markdown')).toMatch(/^# Backend Engineer Intern\n/);
  expect(await copied('Copy the title', 'Copied the title')).toBe('Backend Engineer Intern');
  expect(await copied('Copy as HTML code', 'Copied as HTML code, without the title')).toMatch(
    /^<p><strong>Location:<\/strong> [^\n]*\n.*<h2>About the Role<\/h2>\n/s,
  );
});

test('says so when the browser does not allow copying', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { write: () => Promise.reject(new Error('no')) },
    });
  });
  await open(page);
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('The browser did not allow copying');
});

test('prints the posting and nothing of the editor, whatever is open', async ({ page }) => {
  // No dialog can open here, so its first moment has to do.
  await page.addInitScript(() => {
    window.print = () => window.dispatchEvent(new Event('beforeprint'));
  });
  await prepare(page);
  await page.getByRole('tab', { name: 'Guide' }).click();
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'PDF or print' }).click();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page).toHaveTitle('Backend Engineer Intern');
  await expect(preview(page).getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy', exact: true })).toBeHidden();
  await expect(page.getByRole('tab', { name: 'Guide' })).toBeHidden();
  await expect(row(page, 'Key Responsibilities', 1)).toBeHidden();
  const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g);
  expect(pages?.length).toBeLessThanOrEqual(3);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page).toHaveTitle('Backend Engineer Intern · Rolewright');
});

test('exports a JobPosting once Google’s questions are answered, by keyboard alone', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('check google');
  await page.keyboard.press('Enter');
  const checks = page.getByRole('dialog', { name: 'Google for Jobs' });
  await checks.getByRole('button', { name: 'Fill in: Company' }).press('Enter');
  const form = page.getByRole('dialog', { name: 'Company' });
  await expect(form.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('Example Ltd');
  await page.keyboard.press('Enter');
  await expect(checks.getByRole('button', { name: 'Change: Company' })).toBeVisible();
  const downloading = page.waitForEvent('download');
  await checks.getByRole('button', { name: 'Save as a file' }).press('Enter');
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('backend-engineer-intern.jsonld');
  const data: unknown = JSON.parse(await readFile(await download.path(), 'utf8'));
  expect(data).toMatchObject({
    '@type': 'JobPosting',
    title: 'Backend Engineer Intern',
    employmentType: ['FULL_TIME', 'INTERN'],
    hiringOrganization: { name: 'Example Ltd' },
  });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: 'Company' })).toHaveText('Example Ltd');
});
