import { describe, expect, it } from 'vitest';
import { write } from '../../../src/formats/markdown';
import { outline, readText } from './read-text';

const cases = [
  {
    name: 'headings without a space',
    text: '###Tasks\n- a\n\n###Perks\n- b',
    out: ['## Tasks', '- a', '## Perks', '- b'],
  },
  { name: 'no hashtag as a heading', text: '## A\n\n#hiring #remote', out: ['## A', '#hiring #remote'] },
  {
    name: 'bold lines as headings',
    text: '**Tasks**\n\n- a\n\n__Perks:__\n\n- b',
    out: ['## Tasks', '- a', '## Perks:', '- b'],
  },
  {
    name: 'a bold line right before its text',
    text: '**Tasks**\nDo it.\n**Perks**  \nTea.',
    out: ['## Tasks', 'Do it.', '## Perks', 'Tea.'],
  },
  {
    name: 'bold lines under headings',
    text: '## Role\n\n**Daily**\n\n- a',
    out: ['## Role', '### Daily', '- a'],
  },
  {
    name: 'no bold sentence as a heading',
    text: '## A\n\nb\n\n**We hire everybody.**\n\nc',
    out: ['## A', 'b', 'We hire everybody.', 'c'],
  },
  { name: 'no bold line at the end', text: '## A\n\nb\n\n**Apply now**', out: ['## A', 'b', 'Apply now'] },
  { name: 'bullets of other programs', text: '## A\n• a\n• b\n  ◦ c', out: ['## A', '- a', '- b', '  - c'] },
  { name: 'bullets without a space', text: '## A\n\n•a\n\n•b', out: ['## A', '- a', '- b'] },
  { name: 'dashes as bullets', text: '## A\n\n– a\n– b', out: ['## A', '- a', '- b'] },
  { name: 'one dash as it is', text: '## A\n\n– a', out: ['## A', '– a'] },
  {
    name: 'bold with an inner space',
    text: '## A\n\n**Own **it and **go**.',
    out: ['## A', 'Own it and go.'],
  },
  {
    name: 'bold that ends with a mark and sticks to a word',
    text: '## A\n\n**Own it!**now',
    out: ['## A', 'Own it! now'],
  },
  {
    name: 'bold that ends with an emoji, as it is',
    text: '## A\n\n**Own \u{1F78A}**\u{1D429}',
    out: ['## A', 'Own \u{1F78A}\u{1D429}'],
  },
  {
    name: 'facts',
    text: '# Cook\n\n**Location:** Paris\n**Type**: Full-time\n\n**Grade: **7\n\nHi.',
    out: ['title Cook', 'Location = Paris', 'Type = Full-time', 'Grade = 7', '##', 'Hi.'],
  },
  {
    name: 'facts in a list',
    text: '# Cook\n\n- **Location:** Paris\n- Salary: $5\n\n## A\n\n- **Own:** it',
    out: ['title Cook', 'Location = Paris', 'Salary = $5', '## A', '- Own: it'],
  },
  {
    name: 'no facts in a list of other things',
    text: '# Cook\n\n- **Own:** it\n- **Run:** it',
    out: ['title Cook', '##', '- Own: it', '- Run: it'],
  },
  {
    name: 'facts in headings',
    text: '### Grade: C1\n### Location: Rome\n\n### Tasks\n\nx',
    out: ['Grade = C1', 'Location = Rome', '## Tasks', 'x'],
  },
  { name: 'text before the first heading', text: 'Hello.\n\n## A\n\nb', out: ['##', 'Hello.', '## A', 'b'] },
  { name: 'a heading over a heading', text: '## Tasks\n\n### B\n\nc', out: ['## Tasks', '### B', 'c'] },
  {
    name: 'an empty section as a line',
    text: '## A\n\nx\n\n## B\n\n## C\n\nc',
    out: ['## A', 'x', 'B', '## C', 'c'],
  },
  { name: 'setext', text: 'Cook\n====\n\nTasks\n-----\n\n- a', out: ['title Cook', '## Tasks', '- a'] },
  { name: 'levels skipped', text: '## Tasks\n\na\n\n#### B\n\nb', out: ['## Tasks', 'a', '### B', 'b'] },
  { name: 'one level only', text: '#### A\n\na\n\n#### B\n\nb', out: ['## A', 'a', '## B', 'b'] },
  {
    name: 'h1 many times',
    text: '# Cook\n\n# Tasks\n\na\n\n# Perks\n\nb',
    out: ['title Cook', '## Tasks', 'a', '## Perks', 'b'],
  },
  {
    name: 'h1 for sections only',
    text: '# About us\n\na\n\n# Perks\n\nb',
    out: ['## About us', 'a', '## Perks', 'b'],
  },
  {
    name: 'a title of a lower rank',
    text: '## Cook\n\n### Tasks\n\na',
    out: ['title Cook', '## Tasks', 'a'],
  },
  {
    name: 'no-break spaces after marks',
    text: '##\u00A0A\n\n-\u00A0b\n-\u00A0c',
    out: ['## A', '- b', '- c'],
  },
  {
    name: 'zero-width characters and CRLF',
    text: '\uFEFF## A\u200B\r\n\r\nb\u200Bc\r\n',
    out: ['## A', 'bc'],
  },
  {
    name: 'short lines where nothing is a heading',
    text: 'Requirements:\n\n- a\n\nWHAT WE OFFER\n\n- b',
    out: ['## Requirements:', '- a', '## WHAT WE OFFER', '- b'],
  },
  {
    name: 'no short lines where there are headings',
    text: '## A\n\nRequirements:\n\n- a',
    out: ['## A', 'Requirements:', '- a'],
  },
  {
    name: 'HTML within',
    text: '## Tasks\n\n<ul><li>a</li><li>b <b>c</b></li></ul>\n\n<h3>D</h3>\n\ne<br>f',
    out: ['## Tasks', '- a', '- b c', '### D', 'e\nf'],
  },
  {
    name: 'a term list',
    text: '# Cook\n\n<dl><dt>Grade</dt><dd>7</dd><dt>Place:</dt><dd>Rome</dd></dl>\n\n## A\n\nb',
    out: ['title Cook', 'Grade = 7', 'Place = Rome', '## A', 'b'],
  },
  {
    name: 'tables, quotes, rules and code as they are',
    text: '## A\n\n| a | b |\n| - | - |\n| c | d |\n\n> q\n\n---\n\n```\nx\n```',
    out: ['## A', '= | a | b |\n| - | - |\n| c | d |', '= > q', '= ***', '= ```\nx\n```'],
  },
];

describe('sloppy Markdown', () => {
  it.each(cases)('is read: $name', async ({ text, out }) => {
    expect(outline(await readText(text))).toEqual(out);
  });

  it('keeps its front matter and takes from it what it knows', async () => {
    const yaml =
      'title: Cook\nlocation: Rome\ntype: post\nsalary_range: $5\nclose_date: 2026-12-31\nfoo: bar';
    const result = await readText(`---\n${yaml}\n---\n\n**Location:** Paris\n\n## A\n\nb\n`);
    expect(result.jobDescription.frontMatter).toBe(yaml);
    const written = write(result.jobDescription);
    expect(written.startsWith(`---\n${yaml}\n---\n\n# Cook\n`)).toBe(true);
    expect(outline(await readText(written))).toEqual(outline(result));
    expect(outline(result)).toEqual([
      'title Cook',
      'Location = Paris',
      'Salary range = $5',
      'Apply by = 2026-12-31',
      '## A',
      'b',
    ]);
  });

  it('keeps front matter that is no YAML', async () => {
    const result = await readText('---\ntitle: {{ page.title }}: {%\n---\n\n# Cook\n\nb\n');
    expect(result.jobDescription.frontMatter).toBe('title: {{ page.title }}: {%');
    expect(result.jobDescription.title).toBe('Cook');
  });

  it('names what it guessed, and leaves it where it is switched off', async () => {
    const text = '# Cook\n\n**Location:** Rome\n\n**Tasks**\n\na\n';
    const result = await readText(text);
    expect(result.guesses).toEqual([
      { guess: 'bold-headings', count: 1, isOn: true },
      { guess: 'facts', count: 1, isOn: true },
    ]);
    const plain = await readText(text, 'job.md', ['bold-headings', 'facts']);
    expect(plain.guesses.map(({ count, isOn }) => [count, isOn])).toEqual([
      [1, false],
      [1, false],
    ]);
    expect(outline(plain)).toEqual(['title Cook', '##', 'Location: Rome', 'Tasks', 'a']);
  });
});
