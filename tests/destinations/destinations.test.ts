import { describe, expect, it } from 'vitest';
import { destinations } from '../../src/destinations/destinations';

describe('the list of destinations', () => {
  it.each(['id', 'label'] as const)('gives each place an %s of its own', (property) => {
    const values = destinations.map((place) => place[property]);
    expect(new Set(values).size).toBe(values.length);
  });

  it.each(destinations)('says of $label who says so, and when', ({ source }) => {
    expect(source.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(source.name).not.toBe('');
    // Whoever publishes a list of tags has a page that one can look it up on.
    expect(source.basis === 'observed' || URL.canParse(source.address ?? '')).toBe(true);
  });

  it.each(destinations.filter(({ clipboard }) => clipboard === 'rich'))(
    'lets $label have the paragraphs and bullets that everything else falls back on',
    ({ tags }) => {
      expect(tags).toEqual(expect.arrayContaining(['p', 'ul', 'li']));
    },
  );

  it.each(destinations)('has limits for $label that can be kept', ({ titleLimit, bodyLimit }) => {
    for (const { minimum = 0, maximum = Infinity } of [titleLimit, bodyLimit].filter(
      (limit) => limit !== undefined,
    )) {
      expect(maximum).toBeGreaterThan(minimum);
    }
  });
});
