import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { destinations } from '../../src/destinations/destinations';
import { markTree } from '../../src/destinations/mark-tree';
import { linkedin } from '../../src/destinations/places/linkedin';
import { writeFor } from '../../src/destinations/write-for';
import { arbitraryJobDescription } from '../support/arbitrary-job-description';
import { makeJobDescription, makeRow, makeSection } from '../support/parts';

const rich = destinations.filter(({ clipboard }) => clipboard === 'rich');

describe('the preview of a place', () => {
  it('marks what looks otherwise, and says how', () => {
    const sections = [makeSection('Tasks', [makeRow('Code'), makeRow('Test', { indent: 1 })])];
    const { tree } = writeFor(linkedin, makeJobDescription({ sections }));
    expect(toHtml(markTree(tree))).toBe(
      '<p><b><mark title="1 heading becomes a bold line">Tasks</mark></b></p><ul><li>Code</li>' +
        '<li><mark title="1 nested item leaves beside the others, after a dash">– </mark>' +
        '<mark title="1 nested item leaves beside the others, after a dash">Test</mark></li></ul>',
    );
  });

  it.each(rich)('is for $label what is copied, but for the marks', (destination) => {
    fc.assert(
      fc.property(arbitraryJobDescription, (jobDescription) => {
        const { tree, html } = writeFor(destination, jobDescription);
        expect(toHtml(markTree(tree)).replaceAll(/<\/?mark[^>]*>/g, '')).toBe(html);
      }),
    );
  });
});
