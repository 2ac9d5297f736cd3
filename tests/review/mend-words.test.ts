import { describe, expect, it } from 'vitest';
import { mendWords, pluralVerb } from '../../src/review/mend-words';
import { reviewText } from '../../src/review/review-text';

function mended(text: string, at = 0): string {
  const finding = reviewText(text)[0];
  if (finding === undefined) throw new Error(`Nothing is found in: ${text}`);
  const change = mendWords(text, finding, finding.replacements[at] ?? '');
  return text.slice(0, change.start) + change.text + text.slice(change.end);
}

describe('mending words', () => {
  it.each([
    ['Our chairman signs off every contract.', 'Our chair signs off every contract.'],
    ["The chairman's desk is upstairs.", "The chair's desk is upstairs."],
    ['Chairmen meet monthly.', 'Chairs meet monthly.'],
    ['SALESMEN WANTED HERE', 'SALESPEOPLE WANTED HERE'],
    ['We need a guru for Excel.', 'We need an expert for Excel.'],
    ['He/she must keep accurate records.', 'They must keep accurate records.'],
    ['He/she keeps accurate records.', 'They keep accurate records.'],
    ['The driver says when he is late.', 'The driver says when they are late.'],
    ['She also has a van.', 'They also have a van.'],
    ['He or she carries the keys and locks up.', 'They carry the keys and locks up.'],
    ['The nurse updates her notes.', 'The nurse updates their notes.'],
    ['Handicapped parking is near.', 'Accessible parking is near.'],
    ['GPA of 3.8 or higher required.', 'Required.'],
    ['MBA from an elite school preferred.', 'MBA preferred.'],
    ['The deadlines are insane.', 'The deadlines are extreme.'],
    ['Blacklisted senders are checked.', 'Blocklisted senders are checked.'],
  ])('makes of “%s” “%s”', (before, after) => {
    expect(mended(before)).toBe(after);
  });

  it.each([
    ['is', 'are'],
    ['has', 'have'],
    ['does', 'do'],
    ['carries', 'carry'],
    ['watches', 'watch'],
    ['manages', 'manage'],
    ['must', 'must'],
    ['passes', 'pass'],
    ["doesn't", "don't"],
  ])('turns the verb %s into %s', (before, after) => {
    expect(pluralVerb(before)).toBe(after);
  });
});
