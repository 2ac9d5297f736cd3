import { HtmlRenderer, Parser } from 'commonmark';
import MarkdownIt from 'markdown-it';
import { lint } from 'markdownlint/sync';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import type { JobDescription } from '../../src/document/job-description';
import { write as writeHtml } from '../../src/formats/html';
import { write } from '../../src/formats/markdown';
import { plainDocuments } from '../support/format-documents';
import { htmlOutline } from '../support/html-outline';

const markdownIt = new MarkdownIt();

/** Programs that read Markdown, none of which is built on what writes ours. */
const readers: readonly { name: string; toHtml: (markdown: string) => string; isPlain: boolean }[] = [
  {
    name: 'commonmark',
    toHtml: (markdown) => new HtmlRenderer({ safe: true }).render(new Parser().parse(markdown)),
    isPlain: true,
  },
  { name: 'markdown-it', toHtml: (markdown) => markdownIt.render(markdown), isPlain: false },
  { name: 'marked', toHtml: (markdown) => marked.parse(markdown, { async: false }), isPlain: false },
];

describe.each(readers)('$name', ({ toHtml, isPlain }) => {
  it.each(plainDocuments)('reads the Markdown as what the page says: $name', ({ jobDescription }) => {
    const page = htmlOutline(writeHtml(jobDescription));
    const read = htmlOutline(toHtml(write(jobDescription)));
    // CommonMark itself has no tables and nothing struck through, so their signs stay in the text.
    expect(isPlain ? { ...read, text: page.text } : read).toEqual(page);
  });
});

/** What is the writer's own affair and not the form of the Markdown. */
const ownAffairs = {
  // A paragraph is one line, since chats and boxes keep the breaks of a wrapped one.
  'line-length': false,
  // A list may begin with another number than 1.
  'ol-prefix': false,
  'no-trailing-punctuation': false,
  'descriptive-link-text': false,
  // Where stars stand beside stars, only another sign tells which are which.
  'emphasis-style': false,
};

function lintErrors(jobDescription: JobDescription, config: Readonly<Record<string, boolean>>) {
  const { document = [] } = lint({
    strings: { document: write(jobDescription) },
    config: { default: true, ...config },
  });
  return document.map(({ ruleNames, lineNumber, errorDetail }) => ({ ruleNames, lineNumber, errorDetail }));
}

describe('markdownlint', () => {
  it.each(plainDocuments)('finds no fault in the Markdown: $name', ({ name, jobDescription }) => {
    const config = name.startsWith('the template') ? { 'line-length': false } : ownAffairs;
    expect(lintErrors(jobDescription, config)).toEqual([]);
  });

  it('finds one where there is one', () => {
    const [first] = plainDocuments;
    expect(first && lintErrors(first.jobDescription, {})).not.toEqual([]);
  });
});
