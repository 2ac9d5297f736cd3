import { describe, expect, it } from 'vitest';
import { countBegun, matchesWords } from '../../src/ui/matches-words';

describe('a search by words', () => {
  it.each([
    { text: 'Export as Markdown', query: 'MARK exp', found: true },
    { text: 'Résumé tips', query: 'resume', found: true },
    { text: 'Copy the title', query: '', found: true },
    { text: 'Copy the title', query: 'copy link', found: false },
  ])('finds $query in $text: $found', ({ text, query, found }) => {
    expect(matchesWords(text, query)).toBe(found);
  });

  it('tells the beginning of a word from what is within one', () => {
    expect(countBegun('Hard Skills', 'skill ha')).toEqual({ begun: 2, others: 0 });
    expect(countBegun('Hard Skills', 'hard kill')).toEqual({ begun: 1, others: 1 });
  });
});
