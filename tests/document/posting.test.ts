import { describe, expect, it } from 'vitest';
import type { Row, Section } from '../../src/document/job-description';
import { posting, postingSections } from '../../src/document/posting';
import { makeDetail, makeJobDescription, makeRow, makeSection } from '../support/parts';

const sectionsOf = (...sections: readonly Section[]) => postingSections(sections).map(({ id }) => id);
const rowsOf = (...rows: readonly Row[]) => postingSections([makeSection('S', rows)])[0]?.rows ?? [];

describe('posting', () => {
  it('trims the title', () => {
    expect(posting(makeJobDescription({ title: ' Engineer ' })).title).toBe('Engineer');
  });

  it('leaves front matter behind', () => {
    expect(posting(makeJobDescription({ frontMatter: 'secret: 1' }))).not.toHaveProperty('frontMatter');
  });

  it('leaves out details that are kept aside or empty', () => {
    const details = [
      makeDetail('Location', ' Berlin '),
      makeDetail('Salary', '1', { included: false }),
      makeDetail('Type', ' '),
    ];
    expect(posting(makeJobDescription({ details })).details).toEqual([
      makeDetail('Location', 'Berlin', { id: 'Location' }),
    ]);
  });

  it('leaves out rows that are kept aside or empty', () => {
    const rows = [
      makeRow('in'),
      makeRow('aside', { included: false }),
      makeRow('unticked', { kind: 'checklist', included: false }),
      makeRow(' '),
      makeRow(''),
    ];
    expect(rowsOf(...rows).map(({ id }) => id)).toEqual(['in']);
  });

  it('makes bullets of checklist items', () => {
    expect(rowsOf(makeRow('a', { kind: 'checklist' }))).toEqual([makeRow('a')]);
  });

  it('trims rows but takes verbatim ones as they are', () => {
    const code = '    code\n';
    expect(
      rowsOf(makeRow(' a '), makeRow(code, { kind: 'verbatim' })).map((row) => row.content.text),
    ).toEqual(['a', code]);
  });

  it('gives the same row for a row that has not changed, in a section that has', () => {
    const [first, second] = [makeRow(' a '), makeRow('b', { kind: 'checklist' })];
    const before = rowsOf(first, second);
    const after = rowsOf(second, makeRow('c'), first);
    expect(after[0]).toBe(before[1]);
    expect(after[2]).toBe(before[0]);
  });

  const filled = [makeRow('row')];
  const sub = { level: 3 } as const;

  it.each<{ name: string; sections: Section[]; expected: string[] }>([
    {
      name: 'a section that is kept aside',
      sections: [makeSection('A', filled, { included: false }), makeSection('B', filled)],
      expected: ['B'],
    },
    { name: 'an empty section', sections: [makeSection('A'), makeSection('B', filled)], expected: ['B'] },
    {
      name: 'a section of rows that are all kept aside',
      sections: [makeSection('A', [makeRow('a', { included: false })])],
      expected: [],
    },
    {
      name: 'a section of blank verbatim rows',
      sections: [makeSection('A', [makeRow(' \n', { kind: 'verbatim' })])],
      expected: [],
    },
    {
      name: 'no empty section that heads a sub-section',
      sections: [makeSection('A'), makeSection('B', filled, sub)],
      expected: ['A', 'B'],
    },
    {
      name: 'an empty section without a heading over a sub-section',
      sections: [makeSection(' ', []), makeSection('B', filled, sub)],
      expected: ['B'],
    },
    {
      name: 'an empty section over a sub-section that is itself left out',
      sections: [makeSection('A'), makeSection('B', [], sub), makeSection('C', filled)],
      expected: ['C'],
    },
    {
      name: 'an empty sub-section over another',
      sections: [makeSection('A'), makeSection('B', [], sub), makeSection('C', filled, sub)],
      expected: ['A', 'C'],
    },
  ])('leaves out $name', ({ sections, expected }) => {
    expect(sectionsOf(...sections)).toEqual(expected);
  });
});

describe('postingSections', () => {
  it('gives the same object for the same section', () => {
    const same = makeSection('A', filledRows());
    const [first] = postingSections([same, makeSection('B', filledRows())]);
    const [second] = postingSections([same]);
    expect(second).toBe(first);
  });

  it('gives the same list for the same list', () => {
    const sections = [makeSection('A', filledRows())];
    expect(postingSections(sections)).toBe(postingSections(sections));
  });
});

function filledRows(): Row[] {
  return [makeRow('row', { kind: 'checklist' })];
}
