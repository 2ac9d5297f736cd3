/** Opens the built page in a browser of its own, with these drafts on the device and the first of them open. */
export async function openPage({ browser, url }, drafts = [], address = '') {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  if (drafts.length > 0) {
    // A page of the same origin that does nothing, so that the drafts are there before the app is.
    await page.goto(`${url}robots.txt`);
    await page.evaluate((all) => {
      for (const draft of all) localStorage.setItem(`rolewright:draft:${draft.id}`, JSON.stringify(draft));
      localStorage.setItem('rolewright:last-draft', all[0].id);
    }, drafts);
  }
  await page.goto(url + address);
  await page.getByRole('textbox', { name: 'Job title' }).waitFor();
  return page;
}

/** How long after the start everything has been loaded that loads by itself, in milliseconds. */
const settledAfter = 6000;

/** Waits until the page does nothing of itself any more. */
export async function settled(page) {
  await page.waitForTimeout(settledAfter);
  await page.waitForLoadState('networkidle');
}
