// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { RowKind } from '../../src/document/job-description';
import { plainText, type RichText } from '../../src/document/rich-text';
import { write as writeHtml } from '../../src/formats/html';
import { write as writeMarkdownFormat } from '../../src/formats/markdown';
import { write as writePlainText } from '../../src/formats/plain-text';
import { writeRichText } from '../../src/formats/rich-text';
import { readMarkdown } from '../../src/markdown/read-markdown';
import { writeMarkdown } from '../../src/markdown/write-markdown';
import { countIds } from '../support/count-ids';
import { hostileCases } from '../support/hostile-texts';
import { makeDetail, makeJobDescription, makeRow, makeSection } from '../support/parts';
import { withoutIds } from '../support/without-ids';

const kinds = ['paragraph', 'bullet', 'number', 'checklist'] as const satisfies readonly RowKind[];

const read = (markdown: string) => withoutIds(readMarkdown(markdown, countIds()));

/** Returns a text as it is read: GFM makes a link of a bare address, and of nothing else. */
function asRead(text: string): RichText {
  const { index, 0: url } = /https:[^)]*/.exec(text) ?? { index: -1, 0: '' };
  if (index === -1) return plainText(text);
  return { text, marks: [{ type: 'link', start: index, end: index + url.length, url }] };
}

/** Returns a job description that says a text in every place that takes one, between harmless neighbours. */
function everywhere(text: string, content = plainText(text)) {
  return makeJobDescription({
    title: text,
    details: [makeDetail('Location', text, { value: content })],
    sections: [
      makeSection('S', [
        makeRow('before', { kind: 'paragraph' }),
        ...kinds.flatMap((kind) => [
          makeRow(text, { id: kind, kind, content }),
          makeRow(`neighbour of ${kind}`, { kind }),
        ]),
      ]),
      makeSection(text, [makeRow('after')], { id: 'headed', heading: content }),
    ],
  });
}

/** A posting has no ticks, so its checklist items are bullets. */
const bulletOf = (kind: RowKind) => (kind === 'checklist' ? 'bullet' : kind);

describe.each(hostileCases)('the text $name', ({ text }) => {
  const trimmed = text.trim();
  const bareAddress = asRead(trimmed).marks.flatMap((mark) => (mark.type === 'link' ? [mark.url] : []))[0];

  it.each(kinds)('is read as it was written in a row of kind %s', (kind) => {
    const sections = [makeSection('S', [makeRow(text, { kind })])];
    const [section] = read(writeMarkdown(makeJobDescription({ title: 'T', sections }))).sections;
    expect(section?.rows).toEqual([{ kind, content: asRead(trimmed), indent: 0, included: true }]);
  });

  it('is read as it was written in every place at once', () => {
    const written = everywhere(text);
    expect(read(writeMarkdown(written))).toEqual(withoutIds(everywhere(trimmed, asRead(trimmed))));
  });

  it('leaves as Markdown that says the same', () => {
    const [first, second] = read(writeMarkdownFormat(everywhere(text))).sections;
    expect(first?.rows.slice(1)).toEqual(
      kinds.flatMap((kind) => [
        { kind: bulletOf(kind), content: asRead(trimmed), indent: 0, included: true },
        { kind: bulletOf(kind), content: plainText(`neighbour of ${kind}`), indent: 0, included: true },
      ]),
    );
    expect(second?.heading).toEqual(asRead(trimmed));
  });

  it('stands in plain text as it is', () => {
    const lines = writePlainText(everywhere(text)).split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([trimmed, `Location: ${trimmed}`, `• ${trimmed}`, `1) ${trimmed}`]),
    );
  });

  it.each([
    { format: 'a page', html: writeHtml(everywhere(text)), count: 7 },
    { format: 'rich text', html: writeRichText(everywhere(text))['text/html'], count: 6 },
  ])('stands in HTML as text alone: $format', ({ html, count }) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const body = page.body;
    const elements = [...body.querySelectorAll('*')];
    const allowed = new Set(['main', 'h1', 'h2', 'p', 'b', 'strong', 'ul', 'ol', 'li', 'a']);
    expect(elements.map(({ localName }) => localName).filter((name) => !allowed.has(name))).toEqual([]);
    const attributes = elements.flatMap(({ attributes: all }) => Array.from(all));
    const known = new Set([`href=${bareAddress}`, 'dir=rtl', 'dir=ltr']);
    expect(
      attributes.map(({ name, value }) => `${name}=${value}`).filter((each) => !known.has(each)),
    ).toEqual([]);
    expect(page.querySelectorAll('script, [onload], [onerror]')).toHaveLength(0);
    const texts = [...body.querySelectorAll('h1, h2, p, li')].map((element) => element.textContent);
    expect(texts.filter((each) => each === trimmed || each === `Location: ${trimmed}`)).toHaveLength(count);
  });
});
