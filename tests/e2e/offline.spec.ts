import { expect, open, preview, row, saved, test } from './support';

test.use({ serviceWorkers: 'allow' });

test('opens, saves and exports without a network after the first visit', async ({ page, context }) => {
  await open(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await page.reload();
  await row(page, 'Perks', 1).fill('Written without a network');
  await saved(page);
  await page.reload();
  await expect(row(page, 'Perks', 1)).toHaveText('Written without a network');
  await expect(preview(page)).toContainText('Written without a network');
  await page.getByRole('button', { name: 'Export' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /^HTML/ }).first().click();
  await page
    .getByRole('menuitem', { name: /Download/ })
    .or(page.getByRole('status'))
    .first()
    .waitFor();
  expect((await downloading).suggestedFilename()).toMatch(/\.html$/);
  await page.goto('/?utm_source=mail#/template/backend-engineer-intern');
  await expect(page.getByRole('textbox', { name: 'Job title' })).toHaveText('Backend Engineer Intern');
});

test('can be installed: its manifest names icons of the sizes that they have', async ({ page, request }) => {
  await open(page);
  const href = await page.locator('link[rel="manifest"]').getAttribute('href');
  const manifest = (await (await request.get(`/${href}`)).json()) as {
    name: string;
    start_url: string;
    display: string;
    icons: { src: string; sizes: string; purpose?: string }[];
  };
  expect(manifest).toMatchObject({ start_url: './', display: 'standalone' });
  expect(manifest.icons.map(({ sizes, purpose = 'any' }) => `${sizes} ${purpose}`)).toEqual([
    'any any',
    '192x192 any',
    '512x512 any',
    '512x512 maskable',
  ]);
  for (const { src, sizes } of manifest.icons.filter((icon) => icon.src.endsWith('.png'))) {
    const bytes = await (await request.get(`/${src}`)).body();
    expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
  }
});
