import { describe, expect, it } from 'vitest';
import { setDetailIncluded, setDetailValue } from '../../src/document/detail-edits';
import type { JobDescription, Row } from '../../src/document/job-description';
import { plainText } from '../../src/document/rich-text';
import { tellChanges } from '../../src/document/tell-changes';
import { withNewIds } from '../../src/document/with-new-ids';
import { sayTheSame } from '../../src/document/words-of';

const row = (id: string, text: string, more: Partial<Row> = {}): Row => ({
  id,
  kind: 'bullet',
  content: plainText(text),
  indent: 0,
  included: true,
  ...more,
});

const section = (id: string, heading: string, rows: readonly Row[]) => ({
  id,
  heading: plainText(heading),
  level: 2 as const,
  included: true,
  rows,
});

const base: JobDescription = {
  title: 'Barista',
  details: [
    { id: 'pay', label: 'Salary range', value: plainText('30,000'), included: true },
    { id: 'place', label: 'Location', value: plainText('Oslo'), included: true },
  ],
  sections: [
    section('do', 'Key Responsibilities', [row('d1', 'Make coffee'), row('d2', 'Greet guests')]),
    section('must', 'Requirements', [row('r1', 'Norwegian'), row('r2', 'English'), row('r3', 'Weekends')]),
    section('nice', 'Nice to have', [row('n1', 'Latte art')]),
    section('us', 'About us', [row('a1', 'We roast.', { kind: 'paragraph' })]),
  ],
};

type Change = (now: JobDescription) => JobDescription;

const withRows =
  (rows: Readonly<Record<string, readonly Row[]>>): Change =>
  (now) => ({
    ...now,
    sections: now.sections.map((each) => ({ ...each, rows: rows[each.id] ?? each.rows })),
  });

const [d1, d2] = base.sections[0]?.rows ?? [];
const [r1, r2, r3] = base.sections[1]?.rows ?? [];
const [n1] = base.sections[2]?.rows ?? [];
if (!d1 || !d2 || !r1 || !r2 || !r3 || !n1) throw new Error('The base has no rows');

const table: readonly (readonly [name: string, change: Change, told: readonly string[]])[] = [
  ['nothing', (now) => now, []],
  [
    'other ids',
    (now) =>
      withNewIds(
        now,
        (
          (count) => () =>
            `new${(count += 1)}`
        )(0),
      ),
    ['Only spacing, punctuation or formatting changed'],
  ],
  [
    'a title',
    (now) => ({ ...now, title: 'Head Barista' }),
    ['Title changed from “Barista” to “Head Barista”'],
  ],
  ['a title that goes', (now) => ({ ...now, title: '' }), ['Title emptied']],
  ['pay removed', (now) => ({ ...now, details: now.details.slice(1) }), ['Salary range removed']],
  [
    'pay kept aside',
    (now) => setDetailIncluded(now, 'pay', false),
    ['Salary range taken out of the posting'],
  ],
  [
    'pay changed',
    (now) => setDetailValue(now, 'pay', plainText('32,000')),
    ['Salary range changed from “30,000” to “32,000”'],
  ],
  [
    'details in another order',
    (now) => ({ ...now, details: now.details.toReversed() }),
    ['Details reordered'],
  ],
  [
    'two requirements that become nice to have',
    withRows({ must: [r1], nice: [n1, r2, r3] }),
    ['2 requirements became nice-to-haves'],
  ],
  ['one requirement', withRows({ must: [r1, r2], nice: [r3, n1] }), ['1 requirement became a nice-to-have']],
  ['a responsibility reworded', withRows({ do: [row('d1', 'Make tea'), d2] }), ['1 responsibility reworded']],
  [
    'only punctuation changed',
    withRows({ do: [row('d1', 'Make  coffee!'), d2] }),
    ['Only spacing, punctuation or formatting changed'],
  ],
  ['a row that comes', withRows({ do: [d1, row('new', 'Clean up'), d2] }), ['1 responsibility added']],
  [
    'an empty row that comes',
    withRows({ do: [d1, row('new', ''), d2] }),
    ['Only spacing, punctuation or formatting changed'],
  ],
  ['rows that go', withRows({ must: [r1] }), ['2 requirements removed']],
  [
    'a row kept aside',
    withRows({ must: [r1, { ...r2, included: false }, r3] }),
    ['1 requirement taken out of the posting'],
  ],
  ['rows in another order', withRows({ do: [d2, d1] }), ['“Key Responsibilities” reordered']],
  [
    'a row written again',
    withRows({ do: [d1, row('again', 'Greet guests')] }),
    ['Only spacing, punctuation or formatting changed'],
  ],
  [
    'a row that moves to a section of no kind',
    (now) => withRows({ do: [d1], us: [...(now.sections[3]?.rows ?? []), d2] })(now),
    ['1 item moved from “Key Responsibilities” to “About us”'],
  ],
  [
    'a section that goes, with its rows',
    (now) => ({ ...now, sections: now.sections.toSpliced(2, 1) }),
    ['Section “Nice to have” removed'],
  ],
  [
    'a section that comes, with rows',
    (now) => ({ ...now, sections: [...now.sections, section('new', 'Perks', [row('p', 'Coffee')])] }),
    ['Section “Perks” added'],
  ],
  [
    'a section with another name',
    (now) => ({
      ...now,
      sections: now.sections.map((each) =>
        each.id === 'do' ? { ...each, heading: plainText('Duties') } : each,
      ),
    }),
    ['Section “Key Responsibilities” is now called “Duties”'],
  ],
  [
    'sections in another order',
    (now) => ({ ...now, sections: now.sections.toReversed() }),
    ['Sections reordered'],
  ],
  [
    'several at once',
    (now) =>
      withRows({ must: [r1], nice: [n1, r2, r3], do: [row('d1', 'Make tea'), d2] })({
        ...now,
        details: now.details.slice(1),
      }),
    ['Salary range removed', '1 responsibility reworded', '2 requirements became nice-to-haves'],
  ],
];

describe('the changes between two job descriptions', () => {
  it.each(table)('%s', (_name, change, told) => {
    expect(tellChanges(base, change(base)).toSorted()).toEqual(told.toSorted());
  });

  it.each(table)('%s: the same is said where only formatting changed', (_name, change, told) => {
    expect(sayTheSame(base, change(base))).toBe(told.every((each) => each.startsWith('Only')));
  });

  it('are told apart where rows change places between two sections of one kind', () => {
    const skills = (hard: string, soft: string): JobDescription => ({
      ...base,
      sections: [
        section('hard', 'Hard Skills', [row(hard, hard)]),
        section('soft', 'Soft Skills', [row(soft, soft)]),
      ],
    });
    expect(tellChanges(skills('Roasting', 'Patience'), skills('Patience', 'Roasting'))).toEqual([
      '1 item moved from “Soft Skills” to “Hard Skills”',
      '1 item moved from “Hard Skills” to “Soft Skills”',
    ]);
  });

  it.each([
    ['C', 'C++'],
    ['C', 'C#'],
    ['$30,000', '€30,000'],
    ['5 years', '5+ years'],
    ['10', '10%'],
  ])('are words where a sign stands for one: %s is not %s', (before, after) => {
    const change = withRows({ do: [row('d1', after), d2] });
    const from = withRows({ do: [row('d1', before), d2] })(base);
    expect(sayTheSame(from, change(base))).toBe(false);
    expect(tellChanges(from, change(base))).toEqual(['1 responsibility reworded']);
  });
});
