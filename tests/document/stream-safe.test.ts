import { describe, expect, it } from 'vitest';
import { streamSafe } from '../../src/document/stream-safe';

const acute = '\u0301';

describe('streamSafe', () => {
  it.each([
    { name: 'accents', text: `Cafe${acute} in Việt Nam`, safe: `Cafe${acute} in Việt Nam` },
    { name: 'as many as may be', text: `a${acute.repeat(30)}b`, safe: `a${acute.repeat(30)}b` },
    { name: 'one more', text: `a${acute.repeat(31)}b`, safe: `a${acute.repeat(30)}b` },
    {
      name: 'thousands, twice',
      text: `a${acute.repeat(5000)}`.repeat(2),
      safe: `a${acute.repeat(30)}`.repeat(2),
    },
    { name: 'Hindi', text: 'हिन्दी में नौकरी', safe: 'हिन्दी में नौकरी' },
  ])('keeps $name', ({ text, safe }) => {
    expect(streamSafe(text)).toBe(safe);
  });
});
