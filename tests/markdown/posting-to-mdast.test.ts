import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../src/document/rich-text';
import { posting } from '../../src/document/posting';
import { isSafeUrl } from '../../src/document/safe-url';
import { postingSectionToMdast } from '../../src/markdown/posting-section-to-mdast';
import { postingToMdast } from '../../src/markdown/posting-to-mdast';
import { readMarkdown } from '../../src/markdown/read-markdown';
import { verbatimReader } from '../../src/markdown/verbatim-reader';
import { countIds } from '../support/count-ids';
import { makeDetail, makeJobDescription, makeRow, makeSection } from '../support/parts';

const nodesOf = (node: Nodes): Nodes[] =>
  'children' in node ? [node, ...node.children.flatMap(nodesOf)] : [node];

const verbatim = (text: string) =>
  postingToMdast(makeJobDescription({ sections: [makeSection('', [makeRow(text, { kind: 'verbatim' })])] }));

const fromMarkdown = (markdown: string) => postingToMdast(readMarkdown(markdown, countIds()));

describe('postingToMdast', () => {
  it.each([
    '<div>raw</div>',
    '<script>alert(1)</script>',
    '<iframe src="https://e.example"></iframe>',
    '<img src=x onerror=alert(1)>',
  ])('shows HTML of a verbatim row as text that does nothing: %s', (html) => {
    const tree = verbatim(html);
    expect(nodesOf(tree).map(({ type }) => type)).toEqual(['root', 'paragraph', 'text']);
    expect(toString(tree)).toBe(html);
  });

  it.each([
    { name: 'a block', markdown: 'a\n\n<div onclick="x">b</div>\n' },
    { name: 'within a line', markdown: 'a <b onclick="x">b</b>\n' },
    { name: 'in a list', markdown: '- a\n\n  <div>b</div>\n' },
    { name: 'in a quote', markdown: '> <div>b</div>\n' },
    { name: 'in a table', markdown: '| a |\n| - |\n| <b>b</b> |\n' },
    { name: 'in a heading', markdown: '## a <b>b</b>\n\ntext\n' },
    { name: 'in a detail', markdown: '# T\n\n**Location:** <b>Berlin</b>\n' },
  ])('holds no HTML from Markdown with HTML: $name', ({ markdown }) => {
    const nodes = nodesOf(fromMarkdown(markdown));
    expect(nodes.filter(({ type }) => type === 'html')).toEqual([]);
    expect(nodes.some((node) => node.type === 'text' && node.value.includes('<'))).toBe(true);
  });

  it.each([
    { name: 'a block', markdown: 'a\n\n<!-- secret -->\n' },
    { name: 'of several lines', markdown: 'a\n\n<!-- secret\n\nsecret -->\n' },
    { name: 'within a line', markdown: 'a <!-- secret --> b\n' },
    { name: 'in a list', markdown: '- a\n\n  <!-- secret -->\n' },
  ])('leaves comments out: $name', ({ markdown }) => {
    expect(toString(fromMarkdown(markdown))).not.toContain('secret');
    expect(toString(fromMarkdown(markdown))).toContain('a');
  });

  const script = 'javascript:alert(1)';

  it.each([
    { name: 'in a paragraph', markdown: `[x](${script})` },
    { name: 'in angle brackets', markdown: `<${script}>` },
    { name: 'by reference', markdown: `[x][y]\n\n[y]: ${script}` },
    { name: 'in a heading', markdown: `## [x](${script})\n\ntext` },
    { name: 'in a detail', markdown: `# T\n\n**Location:** [x](${script})` },
    { name: 'in emphasis', markdown: `*[x](${script})*` },
    { name: 'with an entity', markdown: '[x](java&#115;cript:alert(1))' },
    { name: 'with a line feed', markdown: '[x](java&#10;script:alert(1))' },
    { name: 'in a quote', markdown: `> [x](${script})` },
    { name: 'in a table', markdown: `| a |\n| - |\n| [x](${script}) |` },
    { name: 'of an image', markdown: `![x](${script})` },
    { name: 'around an image', markdown: `[![x](https://e.example/p.png)](${script})` },
  ])('leads to no unsafe address: $name', ({ markdown }) => {
    const tree = fromMarkdown(`${markdown}\n`);
    const addresses = nodesOf(tree).flatMap((node) => ('url' in node ? [node.url] : []));
    expect(addresses.filter((url) => !isSafeUrl(url))).toEqual([]);
    expect(nodesOf(tree).length).toBeGreaterThan(1);
  });

  it('keeps links to safe addresses', () => {
    const mark: Mark = { type: 'link', start: 0, end: 5, url: 'https://e.example/' };
    const row = makeRow('apply', { content: { text: 'apply', marks: [mark] } });
    const nodes = nodesOf(postingToMdast(makeJobDescription({ sections: [makeSection('S', [row])] })));
    expect(nodes).toContainEqual(expect.objectContaining({ type: 'link', url: 'https://e.example/' }));
  });

  it('holds what is in the posting alone', () => {
    const tree = postingToMdast(
      makeJobDescription({
        title: 'T',
        frontMatter: 'aside: 1',
        details: [makeDetail('Type', 'aside', { included: false })],
        sections: [
          makeSection('S', [makeRow('in'), makeRow('aside', { included: false })]),
          makeSection('aside', [makeRow('x')], { included: false }),
        ],
      }),
    );
    expect(toString(tree)).toBe('TSin');
  });
});

describe('postingSectionToMdast', () => {
  it('gives the same blocks for the same section', () => {
    const { sections } = posting(makeJobDescription({ sections: [makeSection('S', [makeRow('a')])] }));
    const [section] = sections;
    expect(section && postingSectionToMdast(section, verbatimReader)).toBe(
      section && postingSectionToMdast(section, verbatimReader),
    );
    expect(section && postingSectionToMdast(section, verbatimReader)).toHaveLength(2);
  });
});
