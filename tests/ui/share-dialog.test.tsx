// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import jsQR from 'jsqr';
import { beforeEach, expect, it, vi } from 'vitest';
import { setTitle } from '../../src/document/title-edits';
import { createEditor } from '../../src/store/editor';
import { ShareDialog } from '../../src/ui/share/share-dialog';
import { qrPath } from '../../src/ui/share/qr-path';
import { makeDraft, makeJobDescription, makeRow, makeSection } from '../support/parts';
import { templateEditor } from '../support/render-app';
import { renderPart } from '../support/render-part';

// What loads on demand in the page is there from the start here.
await Promise.all([import('../../src/ui/share/qr-code'), import('../../src/drafts/draft-link')]);

const copied: string[] = [];

beforeEach(() => {
  copied.length = 0;
  // jsdom's Blob has no stream, and it has no clipboard of this kind.
  Blob.prototype.stream ??= function stream(this: Blob) {
    return new ReadableStream({
      start: (controller) => {
        void this.arrayBuffer().then((bytes) => {
          controller.enqueue(new Uint8Array(bytes));
          controller.close();
        });
      },
    });
  } as never;
});

/** Opens the dialog over an editor. */
async function share(editor = templateEditor()) {
  const page = renderPart(<ShareDialog onClose={() => {}} />, editor);
  vi.stubGlobal(
    'ClipboardItem',
    class {
      readonly text: Promise<Blob>;
      constructor(items: Record<string, Promise<Blob>>) {
        this.text = items['text/plain'] as Promise<Blob>;
      }
    },
  );
  vi.spyOn(navigator.clipboard, 'write').mockImplementation(async (items) => {
    for (const { text } of items as unknown as { text: Promise<Blob> }[])
      copied.push(await (await text).text());
  });
  return { ...page, dialog: await screen.findByRole('dialog', { name: 'Share as a link' }) };
}

/** A job description whose link is longer than so many characters: words that no compression shortens. */
function longEditor(rows: number) {
  let seed = 1;
  const word = () => (seed = (seed * 48_271) % 2_147_483_647).toString(36);
  const texts = Array.from({ length: rows }, () => `${word()} ${word()} ${word()}`);
  const sections = [
    makeSection(
      'Tasks',
      texts.map((text) => makeRow(text)),
    ),
  ];
  return createEditor(
    makeDraft({ jobDescription: makeJobDescription({ title: 'Cook', sections }) }),
    Date.now,
  );
}

it('shows the link with its length, copies it, and remembers that', async () => {
  const { dialog, user, memory } = await share();
  const field = await within(dialog).findByRole('textbox', { name: 'The link' });
  const link = (field as HTMLTextAreaElement).value;
  expect(link).toMatch(/#\/link\/[\w-]+$/);
  expect(dialog).toHaveTextContent(`${link.length.toLocaleString()} characters`);
  expect(dialog).toHaveTextContent('Nothing is sent anywhere');
  await user.click(within(dialog).getByRole('button', { name: 'Copy the link' }));
  await within(dialog).findByText('Link copied');
  expect(copied).toEqual([link]);
  await vi.waitFor(() =>
    expect(memory.kept.at(-1)?.sendings).toMatchObject([{ place: 'link', label: 'Copied as a link' }]),
  );
  expect(await within(dialog).findByRole('img', { name: 'QR code of the link' })).toBeInTheDocument();
});

it('says so where what is kept aside is in the link', async () => {
  const editor = templateEditor();
  editor.edit((now) => ({
    ...now,
    sections: now.sections.map((section, index) => (index === 0 ? { ...section, included: false } : section)),
  }));
  const { dialog } = await share(editor);
  expect(dialog).toHaveTextContent('with what you keep aside');
});

it('offers a file beside a link that is too long for a QR code, with the numbers', async () => {
  const { dialog } = await share(longEditor(160));
  expect(await within(dialog).findByRole('textbox', { name: 'The link' })).toBeInTheDocument();
  expect(dialog).toHaveTextContent('too long for a QR code, which holds 2,953 characters');
  expect(within(dialog).queryByRole('img')).toBeNull();
  expect(within(dialog).getByRole('button', { name: 'Save as Markdown' })).toBeInTheDocument();
});

it('offers a file in the place of a link that is too long, with the numbers', async () => {
  const { dialog } = await share(longEditor(1000));
  const files = await within(dialog).findByRole('region', { name: 'Files' });
  expect(dialog).toHaveTextContent(/the link would have \d\d,\d{3} characters.*longer than 8,000/);
  expect(within(dialog).queryByRole('textbox', { name: 'The link' })).toBeNull();
  expect(within(files).getByRole('button', { name: 'Save as Markdown' })).toBeInTheDocument();
});

it('says so where the browser does not allow copying', async () => {
  const editor = templateEditor();
  editor.edit((now) => setTitle(now, 'Cook'));
  const { dialog, user } = await share(editor);
  vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new Error('no'));
  await user.click(await within(dialog).findByRole('button', { name: 'Copy the link' }));
  expect(await within(dialog).findByText(/did not allow copying/)).toBeInTheDocument();
});

it.each([20, 300, 1200, 2953])('draws a code that another program reads, of %i characters', (length) => {
  const start = 'https://example.com/#/link/';
  const text = (start + 'aB3-_z9Q'.repeat(400)).slice(0, length);
  const { size, path } = qrPath(text);
  const scale = 3;
  const width = size * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x = '', y = '', run = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1)
      for (let column = Number(x) * scale; column < (Number(x) + Number(run)) * scale; column += 1)
        pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
  expect(jsQR(pixels, width, width)?.data).toBe(text);
  // The quiet zone: nothing dark in the four modules at each side.
  expect([...path.matchAll(/M(\d+) (\d+)/g)].every(([, x, y]) => Number(x) >= 4 && Number(y) >= 4)).toBe(
    true,
  );
});
