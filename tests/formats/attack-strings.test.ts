// @vitest-environment jsdom
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { email } from '../../src/destinations/places/email';
import { linkedin } from '../../src/destinations/places/linkedin';
import { writeFor } from '../../src/destinations/write-for';
import type { JobDescription } from '../../src/document/job-description';
import { parseJobDescription } from '../../src/document/parse-job-description';
import { isSafeUrl } from '../../src/document/safe-url';
import { write as writeHtml } from '../../src/formats/html';
import { write as writeMarkdown } from '../../src/formats/markdown';
import { writeRichText } from '../../src/formats/rich-text';
import { attackJobDescription, makeLinkRow } from '../support/attack-job-description';
import { attackStrings } from '../support/attack-strings';
import { makeJobDescription, makeSection } from '../support/parts';
import { unsafeParts } from '../support/unsafe-parts';

const batchSize = 100;
const batches = Array.from({ length: Math.ceil(attackStrings.length / batchSize) }, (_, index) => ({
  from: index * batchSize,
  strings: attackStrings.slice(index * batchSize, (index + 1) * batchSize),
}));

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** Returns a job description with a link to each address, past the door that refuses the unsafe ones. */
const linksTo = (addresses: readonly string[]): JobDescription =>
  makeJobDescription({
    sections: [
      makeSection(
        'Links',
        addresses.map((url, index) => makeLinkRow(url, `link-${index}`)),
      ),
    ],
  });

function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];
}

const exports: readonly { format: string; unsafe: (jobDescription: JobDescription) => string[] }[] = [
  { format: 'HTML', unsafe: (input) => unsafeParts(parse(writeHtml(input)).body) },
  { format: 'rich text', unsafe: (input) => unsafeParts(parse(writeRichText(input)['text/html'])) },
  ...[linkedin, email].map((place) => ({
    format: `rich text for ${place.label}`,
    unsafe: (input: JobDescription) => unsafeParts(parse(writeFor(place, input).html ?? '')),
  })),
  {
    format: 'Markdown',
    unsafe: (input) =>
      nodesOf(fromMarkdown(writeMarkdown(input)))
        .filter((node) => node.type === 'html' || ('url' in node && !isSafeUrl(node.url) && node.url !== ''))
        .map((node) => JSON.stringify(node)),
  },
];

describe.each(batches)('the published strings from $from on', ({ strings }) => {
  it.each(exports)('leave as harmless $format', ({ unsafe }) => {
    const parsed = parseJobDescription(attackJobDescription(strings));
    expect(parsed.ok && unsafe(parsed.jobDescription)).toEqual([]);
  });

  it.each(exports)('leave as harmless addresses in $format', ({ unsafe }) => {
    expect(unsafe(linksTo(strings))).toEqual([]);
  });

  it('come in as addresses of links only where they are safe', () => {
    const admitted = strings.filter((url) => parseJobDescription(linksTo([url])).ok);
    expect(admitted).toEqual(strings.filter(isSafeUrl));
  });
});

describe('the measure of harm', () => {
  it('finds much in the same strings where nobody cleans them', () => {
    const sharpest = attackStrings.slice(0, batchSize);
    const unsafe = sharpest.filter((text) => unsafeParts(parse(text)).length > 0);
    expect(unsafe.length).toBeGreaterThan(batchSize / 4);
  });
});
