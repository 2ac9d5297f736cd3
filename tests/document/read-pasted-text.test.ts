import { describe, expect, it } from 'vitest';
import { readPastedText } from '../../src/document/read-pasted-text';

const signs = { paragraph: '¶', bullet: '•', number: '#', checklist: '✓', verbatim: '=' };

/** Returns each row as its indent, its kind and its text, such as ` •Text`; what is not ticked has a `!`. */
const read = (text: string) =>
  readPastedText(text).map(
    ({ kind, content, indent, included }) =>
      `${' '.repeat(indent)}${kind === undefined ? '' : signs[kind]}${included ? '' : '!'}${content.text}`,
  );

describe('readPastedText', () => {
  it.each([
    { name: 'lines without signs', text: 'One\nTwo\r\n\r\n Three ', rows: ['One', 'Two', 'Three'] },
    { name: 'nothing', text: ' \n\t\n', rows: [] },
    {
      name: 'bullets of many kinds',
      text: '• a\n- b\n* c\n▪ d\n· e\n– f\n— g\n● h\n➢ i',
      rows: ['•a', '•b', '•c', '•d', '•e', '•f', '•g', '•h', '•i'],
    },
    { name: 'numbers', text: '1. a\n2) b\n10. c\na) d', rows: ['#a', '#b', '#c', '#d'] },
    { name: 'checkmarks', text: '✓ a\n✔️ b\n☑c\n☐ d', rows: ['✓a', '✓b', '✓c', '✓!d'] },
    { name: 'task lists of Markdown', text: '- [x] a\n- [ ] b\n[X] c', rows: ['✓a', '✓!b', '✓c'] },
    {
      name: 'a text before a list',
      text: 'You will:\n- cook\n- taste\nBring a knife.',
      rows: ['¶You will:', '•cook', '•taste', '¶Bring a knife.'],
    },
    {
      name: 'indents by spaces',
      text: '- a\n  - b\n    - c\n      - d\n  - e\n- f',
      rows: ['•a', ' •b', '  •c', '  •d', ' •e', '•f'],
    },
    { name: 'indents by tabs', text: '•\ta\n\t•\tb\n\t\t•\tc', rows: ['•a', ' •b', '  •c'] },
    { name: 'Word’s second level', text: '·\ta\no\tb', rows: ['•a', '•b'] },
    {
      name: 'a list that stands in as a whole',
      text: '    - a\n    - b\n        - c',
      rows: ['•a', '•b', ' •c'],
    },
    {
      name: 'signs within words',
      text: '-5 °C\n2024 was good\n*starred',
      rows: ['-5 °C', '2024 was good', '*starred'],
    },
    {
      name: 'hostile signs',
      text: '- <b>x</b>\n- [a](javascript:x)',
      rows: ['•<b>x</b>', '•[a](javascript:x)'],
    },
  ])('understands $name', ({ text, rows }) => {
    expect(read(text)).toEqual(rows);
  });
});
