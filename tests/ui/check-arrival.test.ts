import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { destinations } from '../../src/destinations/destinations';
import { writeFor } from '../../src/destinations/write-for';
import { readTemplate } from '../../src/templates/read-template';
import { copiedFor } from '../../src/ui/sent-as';
import { checkArrival } from '../../src/ui/sent/check-arrival';
import { countIds } from '../support/count-ids';
import { sampleJobDescription } from '../support/sample-job-description';

const markdown = readFileSync('src/templates/library/backend-engineer-intern.md', 'utf8');
const { jobDescription: template } = readTemplate('x', markdown, countIds());

const tell = (...check: Parameters<typeof checkArrival>) => {
  const { result } = checkArrival(...check);
  return result.status === 'compared' ? result.findings.map(({ text }) => text) : [result.status];
};

describe.each(destinations)('what was copied for $label', (destination) => {
  const { place } = copiedFor(destination);

  it.each([
    { name: 'a template', jobDescription: template },
    { name: 'one with something of every kind', jobDescription: sampleJobDescription },
  ])('has nothing to tell where it arrives as it was: $name', ({ jobDescription }) => {
    const { html, text } = writeFor(destination, jobDescription);
    expect(tell(jobDescription, place, { text })).toEqual([]);
    expect(tell(jobDescription, place, html === undefined ? { text } : { text, html })).toEqual([]);
  });

  it('has a heading that is gone told of, with its formatting and without', () => {
    const { html, text } = writeFor(destination, template);
    const without = (whole: string) => whole.replace('Perks', '');
    const told =
      html === undefined ? [] : tell(template, place, { text: without(text), html: without(html) });
    expect([...tell(template, place, { text: without(text) }), ...told].join()).toMatch(
      /“Perks” is gone|: “Perks”/,
    );
  });
});

it('does not look through what no job description could be', () => {
  expect(tell(template, 'rich-text', { text: 'x'.repeat(100_000) })).toEqual(['too-long']);
});
