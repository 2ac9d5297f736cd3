import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignWords } from '../../src/document/align-words';

const words = (text: string) => text.split(' ').filter(Boolean);
const align = (sent: string, arrived: string) => [...alignWords(words(sent), words(arrived))];

describe('alignWords', () => {
  it.each([
    { name: 'the same', sent: 'cook good soups', arrived: 'cook good soups', pairs: [0, 1, 2] },
    {
      name: 'what has something around it',
      sent: 'cook good soups',
      arrived: 'sign in cook good soups terms',
      pairs: [2, 3, 4],
    },
    {
      name: 'what has a word in its midst',
      sent: 'we cook good soups every single day',
      arrived: 'we cook good hot soups every single day',
      pairs: [0, 1, 2, 4, 5, 6, 7],
    },
    {
      name: 'what lacks a word',
      sent: 'we cook good soups every single day',
      arrived: 'we cook good every single day',
      pairs: [0, 1, 2, -1, 3, 4, 5],
    },
    {
      name: 'a few words that happen to be the same',
      sent: 'the cook and the guests of the house',
      arrived: 'terms of the board and privacy',
      pairs: [-1, -1, -1, -1, -1, -1, -1, -1],
    },
    { name: 'nothing', sent: '', arrived: 'a b', pairs: [] },
    { name: 'what is gone', sent: 'a b', arrived: '', pairs: [-1, -1] },
  ])('finds $name', ({ sent, arrived, pairs }) => {
    expect(align(sent, arrived)).toEqual(pairs);
  });

  it('pairs only the same words, each once and in their order, for any texts', () => {
    const texts = fc.array(fc.constantFrom('a', 'of', 'soup', 'kitchen', 'guests'), { maxLength: 40 });
    fc.assert(
      fc.property(texts, texts, (sent, arrived) => {
        const found = [...alignWords(sent, arrived)].flatMap((pair, index) =>
          pair === -1 ? [] : [{ pair, index }],
        );
        expect(found.every(({ pair, index }) => arrived[pair] === sent[index])).toBe(true);
        expect(found.every(({ pair }, at) => at === 0 || pair > (found[at - 1]?.pair ?? -1))).toBe(true);
      }),
    );
  });

  it('finds all of a text of some length in itself', () => {
    const texts = fc.array(fc.string({ minLength: 4, maxLength: 8 }), { minLength: 5, maxLength: 60 });
    fc.assert(
      fc.property(texts, (sent) => {
        expect([...alignWords(sent, sent)]).toEqual(sent.map((_word, index) => index));
      }),
    );
  });
});
