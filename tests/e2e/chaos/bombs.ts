import { deflateRawSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { row } from '../support';
import { importFile } from './import-file';

/** Something too large or too strange, and how it comes into the open page. */
export interface Bomb {
  readonly name: string;
  readonly drop: (page: Page) => Promise<void>;
  /** Is tried in the short run too. */
  readonly isShort?: boolean;
}

const megabyte = 1_000_000;

/** Puts a text on the clipboard; what is done to the page before it is pasted is not the paste's doing. */
export async function fillClipboard(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((each) => navigator.clipboard.writeText(each), text);
}

const pasted = (name: string, text: string, isShort = false): Bomb & { readonly text: string } => ({
  name: `a paste of ${name}`,
  text,
  isShort,
  async drop(page) {
    await row(page, 'Perks', 1).focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Control+v');
  },
});

const imported = (name: string, fileName: string, text: string): Bomb => ({
  name: `a file of ${name}`,
  drop: (page) => importFile(page, fileName, text),
});

const linked = (name: string, bytes: number): Bomb => ({
  name: `a link that unpacks to ${name}`,
  async drop(page) {
    const data = deflateRawSync(Buffer.alloc(bytes, 'a')).toString('base64url');
    await page.evaluate((each) => (window.location.hash = `#/link/${each}`), data);
  },
});

/** Pasted texts, which first stand on the clipboard. */
export const pastes = [
  pasted('10 MB in one line', 'word '.repeat((10 * megabyte) / 5), true),
  pasted('10 MB without a space', 'x'.repeat(10 * megabyte)),
  pasted('300,000 letters in one line', 'word '.repeat(60_000)),
  pasted('as many letters in one line as are taken', 'word '.repeat(12_000), true),
  pasted('10,000 lines', Array.from({ length: 10_000 }, (_, index) => `Line ${index}`).join('\n'), true),
  pasted('1,000,000 empty lines', '\n'.repeat(megabyte)),
  pasted('60,000 quotation marks of Markdown', '>'.repeat(60_000)),
  pasted('60,000 brackets', '['.repeat(60_000)),
  pasted('60,000 stars', '*'.repeat(60_000)),
  pasted('lone surrogates', '\uD800a\uDC00'.repeat(1000)),
  pasted('NUL and control characters', '\0\u0001\u0008\u001B\u007F text'),
  pasted('bidi controls', '\u202Eabc\u2066def\u2069\u200F\u061C', true),
  pasted('combining marks by the thousand', `a${'\u0301'.repeat(10_000)}`),
  pasted('__proto__', '{"__proto__":{"polluted":true}}'),
] as const;

/** All that is dropped into the page beside pastes. */
export const drops: readonly Bomb[] = [
  linked('50 MB', 50 * megabyte),
  linked('200 MB', 200 * megabyte),
  imported('6 MB', 'large.md', 'word '.repeat((6 * megabyte) / 5)),
  imported('5 MB of brackets', 'brackets.md', '['.repeat(5 * megabyte)),
  imported('quotations 100,000 deep', 'deep.md', '>'.repeat(100_000)),
  imported('lists 10,000 deep', 'lists.md', '- '.repeat(10_000)),
  imported('JSON 200,000 deep', 'deep.json', '['.repeat(200_000) + ']'.repeat(200_000)),
  imported(
    'a backup with __proto__',
    'proto.json',
    '{"__proto__":{"polluted":true},"format":"rolewright-backup","version":1,"createdAt":"2026-01-02T03:04:05.000Z","drafts":[{"__proto__":{"polluted":true}}]}',
  ),
  imported('NUL', 'nul.md', 'a\0b'),
];
