import { expect, it } from 'vitest';
import { countAside, isAside } from '../../src/document/aside';
import type { JobDescription, Row } from '../../src/document/job-description';
import { emptyRichText } from '../../src/document/rich-text';

const row = (id: string, included: boolean): Row => ({
  id,
  kind: 'bullet',
  content: emptyRichText,
  indent: 0,
  included,
});

const section = (id: string, included: boolean, rows: Row[]) =>
  ({ id, heading: emptyRichText, level: 2, included, rows }) as const;

const jobDescription: JobDescription = {
  title: '',
  details: [
    { id: 'in', label: 'In', value: emptyRichText, included: true },
    { id: 'out', label: 'Out', value: emptyRichText, included: false },
  ],
  sections: [
    section('first', true, [row('kept', true), row('left', false)]),
    section('second', false, [row('with its section', true), row('twice', false)]),
  ],
};

it('counts a section kept aside once, whatever is in it', () => {
  expect(countAside(jobDescription)).toBe(3);
});

it('knows what is kept aside by itself or with its section', () => {
  const ids = ['in', 'out', 'first', 'kept', 'left', 'second', 'with its section', 'twice', 'nowhere'];
  expect(ids.filter((id) => isAside(jobDescription, id))).toEqual([
    'out',
    'left',
    'second',
    'with its section',
    'twice',
  ]);
});
