import { describe, expect, it } from 'vitest';
import type { Mark, RichText } from '../../src/document/rich-text';
import { setLink, toggleMark } from '../../src/document/toggle-mark';

const strong = (start: number, end: number): Mark => ({ type: 'strong', start, end });
const link = (start: number, end: number, url = '/a'): Mark => ({ type: 'link', start, end, url });
const withMarks = (...marks: Mark[]): RichText => ({ text: 'one two six', marks });

describe('toggleMark', () => {
  it.each<{ name: string; before: Mark[]; from: number; to: number; after: Mark[] }>([
    { name: 'marks what is plain', before: [], from: 4, to: 7, after: [strong(4, 7)] },
    {
      name: 'marks the rest of what is marked in part',
      before: [strong(0, 5)],
      from: 4,
      to: 7,
      after: [strong(0, 7)],
    },
    {
      name: 'joins two marks across a word',
      before: [strong(0, 3), strong(8, 11)],
      from: 4,
      to: 7,
      after: [strong(0, 11)],
    },
    { name: 'unmarks what is marked', before: [strong(4, 7)], from: 4, to: 7, after: [] },
    {
      name: 'unmarks the middle',
      before: [strong(0, 11)],
      from: 4,
      to: 7,
      after: [strong(0, 3), strong(8, 11)],
    },
    { name: 'unmarks the beginning', before: [strong(0, 7)], from: 0, to: 3, after: [strong(4, 7)] },
    { name: 'unmarks the end', before: [strong(0, 7)], from: 4, to: 7, after: [strong(0, 3)] },
    {
      name: 'unmarks what is marked but for white space around it',
      before: [strong(4, 7)],
      from: 3,
      to: 8,
      after: [],
    },
    { name: 'leaves an empty stretch alone', before: [strong(0, 3)], from: 5, to: 5, after: [strong(0, 3)] },
    {
      name: 'leaves the inside of a mark alone at an empty stretch',
      before: [strong(0, 3)],
      from: 1,
      to: 1,
      after: [strong(0, 3)],
    },
    {
      name: 'leaves marks of other types alone',
      before: [{ type: 'emphasis', start: 4, end: 7 }],
      from: 4,
      to: 7,
      after: [strong(4, 7), { type: 'emphasis', start: 4, end: 7 }],
    },
  ])('$name', ({ before, from, to, after }) => {
    expect(toggleMark(withMarks(...before), 'strong', from, to)).toEqual(withMarks(...after));
  });

  it('takes a mark that it has put on a part of some code away again', () => {
    const before = withMarks({ type: 'inlineCode', start: 4, end: 7 });
    const marked = toggleMark(before, 'strong', 5, 7);
    expect(marked).toEqual(withMarks(strong(4, 7), { type: 'inlineCode', start: 4, end: 7 }));
    expect(toggleMark(marked, 'strong', 5, 7)).toEqual(before);
  });
});

describe('setLink', () => {
  it.each<{ name: string; before: Mark[]; url: string | undefined; from: number; to: number; after: Mark[] }>(
    [
      { name: 'links a stretch', before: [], url: '/b', from: 4, to: 7, after: [link(4, 7, '/b')] },
      {
        name: 'puts a link in the place of another',
        before: [link(4, 7)],
        url: '/b',
        from: 4,
        to: 7,
        after: [link(4, 7, '/b')],
      },
      {
        name: 'leaves what sticks out of the stretch',
        before: [link(0, 7)],
        url: '/b',
        from: 4,
        to: 11,
        after: [link(0, 3), link(4, 11, '/b')],
      },
      { name: 'takes a link away', before: [link(4, 7)], url: undefined, from: 4, to: 7, after: [] },
      {
        name: 'leaves other marks alone',
        before: [strong(4, 7)],
        url: undefined,
        from: 4,
        to: 7,
        after: [strong(4, 7)],
      },
    ],
  )('$name', ({ before, url, from, to, after }) => {
    expect(setLink(withMarks(...before), url, from, to)).toEqual(withMarks(...after));
  });
});
