import { expect, open, preview, row, rowTexts, section, test } from './support';

const responsibilities = 'Key Responsibilities';

test('opens a complete Backend Engineer Intern job description at once', async ({ page }) => {
  await open(page);
  await expect(page.getByRole('textbox', { name: 'Job title' })).toHaveText('Backend Engineer Intern');
  await expect(page.getByRole('textbox', { name: 'Location', exact: true })).toHaveText(
    'Hybrid/Remote (with occasional onsite meetings)',
  );
  expect(await rowTexts(page, responsibilities)).toHaveLength(8);
  expect(await rowTexts(page, 'Hard Skills')).toHaveLength(8);
  expect(await rowTexts(page, 'Tools and Programs')).toHaveLength(24);
});

test('shows in the preview what is typed, at once', async ({ page }) => {
  await open(page);
  await row(page, 'Perks', 1).fill('A desk by the window');
  await page.getByRole('textbox', { name: 'Job title' }).fill('Platform Intern');
  await page.getByRole('textbox', { name: 'Location', exact: true }).fill('Lisbon');
  await page.getByRole('textbox', { name: 'Section heading: Perks' }).fill('What you get');
  await expect(preview(page)).toContainText('A desk by the window');
  await expect(preview(page).getByRole('heading', { level: 1 })).toHaveText('Platform Intern');
  await expect(preview(page).getByRole('heading', { level: 2, name: 'What you get' })).toBeVisible();
  await expect(preview(page)).toContainText('Location: Lisbon');
  await expect(section(page, 'What you get')).toBeVisible();
});

test('Enter splits a row at the caret, Backspace joins it again and takes an empty row away', async ({
  page,
}) => {
  await open(page);
  await row(page, 'Perks', 2).click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(row(page, 'Perks', 3)).toBeFocused();
  await page.keyboard.type('Free lunch');
  expect(await rowTexts(page, 'Perks')).toEqual([
    'Competitive internship compensation',
    'Mentorship from senior engineers',
    'Free lunch',
    'Professional development opportunities',
    'Flexible work arrangements',
  ]);
  for (let count = 0; count < ' lunch'.length; count += 1) await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  expect((await rowTexts(page, 'Perks')).slice(2, 4)).toEqual(['Free', ' lunch']);
  await page.keyboard.press('Backspace');
  expect((await rowTexts(page, 'Perks'))[2]).toBe('Free lunch');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Backspace');
  await expect(row(page, 'Perks', 3)).toBeFocused();
  await page.keyboard.type('es');
  await expect(row(page, 'Perks', 3)).toHaveText('Free lunches');
  expect(await rowTexts(page, 'Perks')).toHaveLength(5);
});

test('indents and moves a row by keyboard, and goes from row to row with the arrow keys', async ({
  page,
}) => {
  await open(page);
  await row(page, 'Perks', 2).click();
  await page.keyboard.press('Control+]');
  await expect(preview(page).locator('li li')).toContainText(['Mentorship from senior engineers']);
  await page.keyboard.press('Control+[');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(row(page, 'Perks', 1)).toHaveText('Mentorship from senior engineers');
  await expect(row(page, 'Perks', 1)).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(row(page, responsibilities, 9)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(row(page, responsibilities, 8)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('textbox', { name: 'Section heading: Perks' })).toBeFocused();
});

test('adds and removes rows, sections and details', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Add item to Perks' }).click();
  await expect(row(page, 'Perks', 5)).toBeFocused();
  await page.keyboard.type('A bicycle');
  await expect(preview(page)).toContainText('A bicycle');
  await page.getByRole('button', { name: 'Remove Perks, item 5', exact: true }).click();
  await expect(preview(page)).not.toContainText('A bicycle');
  await expect(page.getByRole('button', { name: 'Remove Perks, item 4', exact: true })).toBeFocused();

  await page.getByRole('button', { name: 'Add section', exact: true }).click();
  await page.keyboard.type('How to apply');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Write to us');
  await expect(section(page, 'How to apply')).toBeVisible();
  await expect(preview(page).getByRole('heading', { name: 'How to apply' })).toBeVisible();
  await page.getByRole('button', { name: 'Remove section How to apply', exact: true }).click();
  await expect(section(page, 'How to apply')).toHaveCount(0);

  await page.getByRole('button', { name: 'Add detail' }).click();
  await page.getByRole('menuitem', { name: 'Salary range' }).click();
  await expect(page.getByRole('textbox', { name: 'Salary range' })).toBeFocused();
  await page.keyboard.type('€1,500 a month');
  await expect(preview(page)).toContainText('Salary range: €1,500 a month');
  await page.getByRole('button', { name: 'Remove Salary range', exact: true }).click();
  await expect(preview(page)).not.toContainText('Salary range');

  await page.getByRole('button', { name: 'Add detail' }).click();
  await page.getByRole('menuitem', { name: 'Something else' }).click();
  await page.keyboard.type('Team');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Payments');
  await expect(page.getByRole('textbox', { name: 'Team', exact: true })).toHaveText('Payments');
  await expect(preview(page)).toContainText('Team: Payments');
});

test('takes rows, sections and details out of the posting and back', async ({ page }) => {
  await open(page);
  const skill = page.getByRole('checkbox', { name: 'Include Soft Skills, item 6', exact: true });
  await expect(skill).toBeChecked();
  await skill.uncheck();
  await expect(preview(page)).not.toContainText('Attention to detail');
  await expect(row(page, 'Soft Skills', 6)).toHaveText('Attention to detail');
  await skill.check();
  await expect(preview(page)).toContainText('Attention to detail');

  const bullet = page.getByRole('switch', { name: 'Include Perks, item 1', exact: true });
  await row(page, 'Perks', 1).hover();
  await bullet.click();
  await expect(bullet).toHaveAttribute('aria-checked', 'false');
  await expect(preview(page)).not.toContainText('Competitive internship compensation');
  await bullet.click();
  await expect(preview(page)).toContainText('Competitive internship compensation');

  const whole = page.getByRole('switch', { name: 'Include section Hard Skills' });
  await whole.uncheck();
  await expect(preview(page)).not.toContainText('Hard Skills');
  await expect(section(page, 'Hard Skills')).toContainText('Not in the posting');
  await whole.check();
  await expect(preview(page)).toContainText('Hard Skills');

  const detail = page.getByRole('switch', { name: 'Include Type', exact: true });
  await page.getByRole('textbox', { name: 'Type', exact: true }).hover();
  await detail.click();
  await expect(preview(page)).not.toContainText('Full-time Internship');
});

test('undoes and redoes everything; fast typing is one step and the caret comes back', async ({ page }) => {
  await open(page);
  const undo = page.getByRole('button', { name: 'Undo' });
  const redo = page.getByRole('button', { name: 'Redo' });
  await expect(undo).toBeDisabled();
  await row(page, 'Perks', 1).click();
  await page.keyboard.press('End');
  await page.keyboard.type(' and more');
  await page.keyboard.press('Control+z');
  await expect(row(page, 'Perks', 1)).toHaveText('Competitive internship compensation');
  await expect(undo).toBeDisabled();
  await expect(row(page, 'Perks', 1)).toBeFocused();
  await page.keyboard.type('!');
  await expect(row(page, 'Perks', 1)).toHaveText('Competitive internship compensation!');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+Shift+z');
  await expect(row(page, 'Perks', 1)).toHaveText('Competitive internship compensation!');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+y');
  await expect(row(page, 'Perks', 1)).toHaveText('Competitive internship compensation!');

  await page.getByRole('button', { name: 'Remove section Qualifications', exact: true }).click();
  await page.getByRole('checkbox', { name: 'Include Soft Skills, item 1', exact: true }).uncheck();
  await undo.click();
  await expect(
    page.getByRole('checkbox', { name: 'Include Soft Skills, item 1', exact: true }),
  ).toBeChecked();
  await undo.click();
  expect(await rowTexts(page, 'Qualifications')).toHaveLength(5);
  await redo.click();
  await expect(section(page, 'Qualifications')).toHaveCount(0);
});

test('pastes many lines as rows, without their bullets', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await page.evaluate(() => navigator.clipboard.writeText('• First\n• Second\n\n- Third'));
  await page.getByRole('button', { name: 'Add item to Perks' }).click();
  await page.keyboard.press('Control+v');
  expect((await rowTexts(page, 'Perks')).slice(4)).toEqual(['First', 'Second', 'Third']);
  await page.keyboard.type('!');
  await expect(row(page, 'Perks', 7)).toHaveText('Third!');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  expect((await rowTexts(page, 'Perks')).slice(4)).toEqual(['']);
});

test('makes text bold and italic, and shows it so', async ({ page }) => {
  await open(page);
  await row(page, 'Perks', 1).click();
  await page.keyboard.press('Home');
  await page.keyboard.press('Control+Shift+ArrowRight');
  await page.keyboard.press('Control+b');
  await expect(row(page, 'Perks', 1).locator('strong')).toHaveText('Competitive');
  await expect(preview(page).locator('li strong')).toHaveText('Competitive');
  await page.keyboard.press('Control+i');
  await expect(row(page, 'Perks', 1).locator('em')).toHaveText('Competitive');
  await page.keyboard.press('Control+b');
  await expect(row(page, 'Perks', 1).locator('strong')).toHaveCount(0);
  await page.keyboard.type('Good');
  await expect(row(page, 'Perks', 1)).toHaveText('Good internship compensation');
});

test('leaves hostile text as it is, inert', async ({ page }) => {
  await open(page);
  const hostile = [
    '# not a heading',
    '1.',
    '* x',
    '<b>bold</b><img src=x onerror=alert(1)>',
    '`',
    '[x](javascript:alert(1))',
    '😀 👩🏽‍💻',
    'שלום עולם',
    'x'.repeat(10_000),
  ];
  for (const text of hostile) {
    await row(page, 'Perks', 1).fill(text);
    await expect(row(page, 'Perks', 1)).toHaveText(text);
    await expect(preview(page).locator('li').filter({ hasText: text })).toHaveCount(1);
  }
  await expect(preview(page).locator('img, script, [href^="javascript"]')).toHaveCount(0);
});

test('turns typed Markdown signs into what they mean, as a step of its own', async ({ page }) => {
  await open(page);
  await row(page, 'Perks', 1).fill('');
  await page.keyboard.type('Your **own** desk');
  await expect(row(page, 'Perks', 1)).toHaveText('Your own desk');
  await expect(row(page, 'Perks', 1).locator('strong')).toHaveText('own');
  await expect(preview(page).locator('li strong')).toHaveText('own');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(row(page, 'Perks', 1)).toHaveText('Your **own**');
});

test('links a selection, changes the link and takes it away; a harmful address is refused', async ({
  page,
}) => {
  await open(page);
  await row(page, 'Perks', 1).fill('Our handbook');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Link' });
  const address = dialog.getByRole('textbox', { name: 'Link address' });
  await address.fill('javascript:alert(1)');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('not an address a reader can follow');
  await address.fill('example.com/handbook');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(row(page, 'Perks', 1)).toBeFocused();
  await expect(preview(page).getByRole('link', { name: 'Our handbook' })).toHaveAttribute(
    'href',
    'https://example.com/handbook',
  );
  await page.keyboard.press('Control+k');
  await expect(address).toHaveValue('https://example.com/handbook');
  await dialog.getByRole('button', { name: 'Remove link' }).click();
  await expect(preview(page).getByRole('link')).toHaveCount(0);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Escape');
  await expect(row(page, 'Perks', 1)).toBeFocused();
});
