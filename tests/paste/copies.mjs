/** Each way of copying from the page, by its name, and the editors that are known to spoil what it gives. */
export const copies = [
  {
    name: 'Copy',
    knownToSpoil: ['draft-js', 'editor-js', 'trix', 'wangeditor'],
    async make(page) {
      await page.getByRole('button', { name: 'Copy', exact: true }).click();
      await page
        .getByText(/^Copied the posting/)
        .first()
        .waitFor();
    },
  },
  {
    name: 'Copy for e-mail, with ☑',
    knownToSpoil: ['draft-js', 'editor-js', 'trix', 'wangeditor'],
    make: (page) => copyFor(page, 'E-mail', { marks: true }),
  },
  {
    name: 'Copy for another job board',
    knownToSpoil: [],
    make: (page) => copyFor(page, 'Another job board', { marks: false }),
  },
];

async function copyFor(page, place, { marks }) {
  await page.getByRole('button', { name: 'Export' }).click();
  await page
    .getByRole('menuitem', { name: /^Copy for/ })
    .last()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: place, exact: true }).check();
  if (marks) await dialog.getByRole('checkbox').check();
  await dialog.getByRole('button', { name: 'Copy the posting' }).click();
  await dialog.getByText(/^Copied the posting/).waitFor();
}
