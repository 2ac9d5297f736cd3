// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Row } from '../../src/document/job-description';
import { mdastToHast } from '../../src/formats/mdast-to-hast';
import { postingSectionToMdast } from '../../src/markdown/posting-section-to-mdast';
import { verbatimReader } from '../../src/markdown/verbatim-reader';
import { toHtml } from 'hast-util-to-html';
import { Blocks } from '../../src/ui/blocks';
import { makeRow, makeSection } from '../support/parts';
import { rendersDuring } from '../support/watch-renders';

const many = (change: (row: Row, index: number) => Row = (row) => row) =>
  Array.from({ length: 150 }, (_, index) => change(makeRow(`Item ${index + 1}`), index));

const lists: { name: string; rows: Row[] }[] = [
  { name: 'bullets', rows: many() },
  { name: 'steps from a number on', rows: many((row) => ({ ...row, kind: 'number', start: 7 })) },
  { name: 'ticks', rows: many((row, index) => ({ ...row, kind: 'checklist', included: index % 3 > 0 })) },
  { name: 'lists in lists', rows: many((row, index) => ({ ...row, indent: index % 4 === 1 ? 1 : 0 })) },
  {
    name: 'items that stand apart',
    rows: many((row, index) => (index % 50 === 20 ? { ...row, kind: 'paragraph', indent: 1 } : row)),
  },
  { name: 'two lists with a text between', rows: many().with(75, makeRow('Text', { kind: 'paragraph' })) },
  {
    name: 'a list from right to left with some items from left to right',
    rows: many((row, index) => (index % 40 < 35 ? makeRow(`פריט ${index}`) : row)),
  },
  {
    name: 'a list from left to right whose later items are from right to left',
    rows: many((row, index) => (index > 60 ? makeRow(`פריט ${index}`) : row)),
  },
];

const edits: { name: string; edit: (rows: Row[]) => Row[] }[] = [
  { name: 'as it is', edit: (rows) => rows },
  {
    name: 'with an item written anew',
    edit: (rows) => rows.with(80, makeRow('Another', { kind: 'bullet' })),
  },
  { name: 'with an item moved', edit: (rows) => rows.toSpliced(1, 1).toSpliced(120, 0, ...rows.slice(1, 2)) },
  { name: 'with most items gone', edit: (rows) => rows.slice(0, 30) },
];

const blocksOf = (rows: readonly Row[]) => [
  ...postingSectionToMdast(makeSection('Part', rows), verbatimReader),
];

/** Without the line breaks between elements, which mean nothing. */
const bare = (html: string) => html.replaceAll(/>\s+</g, '><').replaceAll(/\s+(<\/?(?:ul|ol|li))/g, '$1');

for (const { name, rows } of lists)
  it.each(edits)(`draws ${name} as they are exported, $name`, ({ edit }) => {
    const { container, rerender } = render(<Blocks blocks={blocksOf(rows)} />);
    const after = blocksOf(edit(rows));
    rerender(<Blocks blocks={after} />);
    const exported = toHtml(mdastToHast({ type: 'root', children: after }));
    expect(bare(container.innerHTML)).toBe(bare(exported));
  });

it('renders a small part of a long list where one item has changed', () => {
  const rows = many();
  const { rerender } = render(<Blocks blocks={blocksOf(rows)} />);
  const after = blocksOf(rows.with(80, makeRow('Another')));
  const renders = rendersDuring(() => rerender(<Blocks blocks={after} />));
  expect(renders.filter(({ name }) => name === 'ListChunk')).toHaveLength(1);
  expect(renders.filter(({ name }) => name === 'Markdown').length).toBeLessThanOrEqual(2);
});
