import { describe, expect, it } from 'vitest';
import { outline, readText } from './read-text';

const wrapped = `We are a bakery in the old town, and we look for somebody who bakes
with us from four in the morning until noon, on all days of the week
but Monday.`;

const cases = [
  {
    name: 'headings by capitals, colon and blank lines',
    text: 'Cook\n\nTASKS\n\nYou cook for all of us.\n\nWhat you bring:\n- a\n- b\n\nOur offer\n\nA long text that says much more than its heading does.',
    out: [
      'title Cook',
      '## TASKS',
      'You cook for all of us.',
      '## What you bring:',
      '- a',
      '- b',
      '## Our offer',
      'A long text that says much more than its heading does.',
    ],
  },
  {
    name: 'every sign of a list',
    text: 'Tasks:\n• a\n- b\n* c\n· d\n– e\n‣ f\n◦ g\no\th',
    out: ['## Tasks:', '- a', '- b', '- c', '- d', '- e', '- f', '- g', '- h'],
  },
  {
    name: 'numbers and letters',
    text: 'Steps:\n1) a\n2) b\n\nMore:\na. c\nb. d',
    out: ['## Steps:', '1. a', '1. b', '## More:', '1. c', '1. d'],
  },
  { name: 'ticks', text: 'Skills:\n✓ a\n☐ b\n☑ c', out: ['## Skills:', '[x] a', '[ ] b', '[x] c'] },
  { name: 'nested items', text: 'Tasks:\n• a\n   o\tb\n• c', out: ['## Tasks:', '- a', '  - b', '- c'] },
  { name: 'wrapped lines as one paragraph', text: wrapped, out: ['##', wrapped.replaceAll('\n', ' ')] },
  {
    name: 'wrapped items',
    text: 'Tasks:\n- bake bread with us from four in the\n  morning until noon\n- smile',
    out: ['## Tasks:', '- bake bread with us from four in the morning until noon', '- smile'],
  },
  {
    name: 'lines of an address',
    text: 'How to apply:\nWrite to us\n1 Main Street\nRome',
    out: ['## How to apply:', 'Write to us\n1 Main Street\nRome'],
  },
  {
    name: 'facts',
    text: 'Cook\nLocation: Rome\nSalary: $5\n\nTasks:\n- a',
    out: ['title Cook', 'Location = Rome', 'Salary = $5', '## Tasks:', '- a'],
  },
  {
    name: 'a title that is a fact',
    text: 'Job Title: Cook\nLocation: Rome\n\nTasks:\n- a',
    out: ['title Cook', 'Job Title = Cook', 'Location = Rome', '## Tasks:', '- a'],
  },
  {
    name: 'Markdown signs as they are',
    text: 'Tasks:\n- know C# & <html> and a_b',
    out: ['## Tasks:', '- know C# & <html> and a_b'],
  },
  {
    name: 'no lone number as a list',
    text: 'Since:\n\n2. May we have been here, for longer than anybody can tell.',
    out: ['## Since:', '2. May we have been here, for longer than anybody can tell.'],
  },
];

describe('plain text', () => {
  it.each(cases)('is read: $name', async ({ text, out }) => {
    expect(outline(await readText(text, 'job.txt'))).toEqual(out);
  });
});
