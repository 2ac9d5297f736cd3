import { describe, expect, it } from 'vitest';
import { retypeRichText } from '../../src/document/retype-rich-text';
import type { Mark, RichText } from '../../src/document/rich-text';

const link = (start: number, end: number): Mark => ({ type: 'link', start, end, url: 'https://a.example/' });
const strong = (start: number, end: number): Mark => ({ type: 'strong', start, end });
const of = (text: string, ...marks: readonly Mark[]): RichText => ({ text, marks });

describe('a text that is typed anew', () => {
  it.each<{ what: string; before: RichText; text: string; marks: readonly Mark[] }>([
    {
      what: 'the link of what stays',
      before: of('Mail us', link(5, 7)),
      text: 'Just mail us',
      marks: [link(10, 12)],
    },
    { what: 'the link behind', before: of('Mail us', link(5, 7)), text: 'Write to us', marks: [link(9, 11)] },
    { what: 'the link before', before: of('Mail us', link(0, 4)), text: 'Mail Ann', marks: [link(0, 4)] },
    { what: 'no link that is changed', before: of('a.example', link(0, 9)), text: 'a.exmple', marks: [] },
    { what: 'no link that is typed into', before: of('Mail us', link(0, 7)), text: 'Mail to us', marks: [] },
    { what: 'all', before: of('Mail us', link(0, 7)), text: 'Mail us', marks: [link(0, 7)] },
    { what: 'nothing', before: of('Mail us', link(0, 7)), text: '', marks: [] },
  ])('keeps $what', ({ before, text, marks }) => {
    expect(retypeRichText(before, text)).toEqual({ text, marks });
  });

  it('stays bold where it was', () => {
    const { text, marks } = retypeRichText(
      of('Full-time, nights', strong(0, 9)),
      'Full-time, Temporary, nights',
    );
    expect(text).toBe('Full-time, Temporary, nights');
    expect(marks).toEqual([strong(0, 9)]);
  });
});
