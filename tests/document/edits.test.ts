import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  moveDetail,
  setDetailIncluded,
  setDetailLabel,
  setDetailValue,
} from '../../src/document/detail-edits';
import type { JobDescription } from '../../src/document/job-description';
import { parseJobDescription } from '../../src/document/parse-job-description';
import { placementOf } from '../../src/document/placement';
import {
  joinRowToPrevious,
  moveRow,
  removeRow,
  setRowContent,
  setRowIncluded,
  setRowKind,
} from '../../src/document/row-edits';
import {
  moveSection,
  setSectionHeading,
  setSectionIncluded,
  setSectionLevel,
} from '../../src/document/section-edits';
import { setTitle } from '../../src/document/title-edits';
import { emptyHistory, recordStep, redoStep, undoStep } from '../../src/store/history';
import { applyEdit, arbitraryEdit, editNames, type Edit } from '../support/arbitrary-edit';
import { arbitraryJobDescription } from '../support/arbitrary-job-description';
import { countIds } from '../support/count-ids';
import { makeDraft } from '../support/parts';

/** fast-check gives some objects no prototype, which strict comparisons would take for a difference. */
const arbitraryFirst = arbitraryJobDescription.map((each) => structuredClone(each));
const arbitraryOne = arbitraryEdit().map((each) => structuredClone(each));
const arbitraryEdits = fc.array(arbitraryOne, { minLength: 1, maxLength: 12 });

/** Returns the job description before the edits and after each of them. */
function statesOf(first: JobDescription, edits: readonly Edit[]): JobDescription[] {
  const createId = countIds('new');
  const states = [first];
  for (const edit of edits) states.push(applyEdit(states.at(-1) ?? first, edit, createId));
  return states;
}

function idsOf({ details, sections }: JobDescription): string[] {
  return [...details, ...sections, ...sections.flatMap((section) => section.rows)].map(({ id }) => id);
}

function textsOf({ title, details, sections }: JobDescription): string[] {
  return [
    title,
    ...details.flatMap(({ label, value }) => [label, value.text]),
    ...sections.flatMap(({ heading, rows }) => [heading.text, ...rows.map((row) => row.content.text)]),
  ].toSorted();
}

describe('edits in any order', () => {
  it('leave a job description that the schema admits and would not change', () => {
    fc.assert(
      fc.property(arbitraryFirst, arbitraryEdits, (first, edits) => {
        const last = statesOf(first, edits).at(-1);
        expect(parseJobDescription(last)).toStrictEqual({ ok: true, jobDescription: last });
      }),
      { numRuns: 200 },
    );
  });

  it('keep ids unique', () => {
    fc.assert(
      fc.property(arbitraryFirst, arbitraryEdits, (first, edits) => {
        const ids = idsOf(statesOf(first, edits).at(-1) ?? first);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 100 },
    );
  });

  it('return the same object where they change nothing', () => {
    fc.assert(
      fc.property(arbitraryFirst, arbitraryOne, (first, edit) => {
        const [before, after] = statesOf(first, [edit]);
        expect(after === before).toBe(isDeepStrictEqual(after, before));
      }),
      { numRuns: 1000 },
    );
  });

  it('are undone and redone to the very same objects', () => {
    fc.assert(
      fc.property(arbitraryFirst, arbitraryEdits, (first, edits) => {
        const states = statesOf(first, edits);
        let history = emptyHistory<JobDescription>();
        states.slice(1).forEach((_, index) => {
          const state = states[index] ?? first;
          history = recordStep(history, { state, before: undefined, after: undefined }, index);
        });
        let present = states.at(-1) ?? first;
        for (const expected of states.slice(0, -1).toReversed()) {
          const undone = undoStep(history, present);
          expect(undone?.state).toBe(expected);
          ({ history, state: present } = undone ?? { history, state: present });
        }
        expect(undoStep(history, present)).toBeUndefined();
        for (const expected of states.slice(1)) {
          const redone = redoStep(history, present);
          expect(redone?.state).toBe(expected);
          ({ history, state: present } = redone ?? { history, state: present });
        }
        expect(redoStep(history, present)).toBeUndefined();
      }),
      { numRuns: 100 },
    );
  });

  it('hit something in most cases, so that the other tests say something', () => {
    const changed = new Set<string>();
    const edits = fc.sample(fc.tuple(arbitraryFirst, arbitraryOne), { numRuns: 1500, seed: 1 });
    for (const [first, edit] of edits) if (statesOf(first, [edit])[1] !== first) changed.add(edit.name);
    expect([...changed].toSorted()).toEqual(editNames.toSorted());
  });
});

describe('a move', () => {
  const runs = { numRuns: 200 };
  const number = fc.nat({ max: 30 });

  it('of a row loses no text and can be taken back', () => {
    fc.assert(
      fc.property(arbitraryFirst, number, number, number, (before, target, toSection, index) => {
        const rows = before.sections.flatMap((section) => section.rows);
        const row = rows[target % Math.max(1, rows.length)];
        const section = before.sections[toSection % Math.max(1, before.sections.length)];
        fc.pre(row !== undefined && section !== undefined);
        const from = placementOf(before, row.id);
        const room = section.rows.filter((each) => each !== row).length;
        const after = moveRow(before, row.id, { sectionId: section.id, index });
        expect(placementOf(after, row.id)).toEqual({ sectionId: section.id, index: Math.min(index, room) });
        expect(textsOf(after)).toEqual(textsOf(before));
        expect(from && moveRow(after, row.id, from)).toStrictEqual(before);
      }),
      runs,
    );
  });

  it('of a section loses no text and can be taken back', () => {
    fc.assert(
      fc.property(arbitraryFirst, number, number, (before, target, index) => {
        fc.pre(before.sections.length > 0);
        const from = target % before.sections.length;
        const id = before.sections[from]?.id ?? '';
        const after = moveSection(before, id, index);
        expect(after.sections[Math.min(index, before.sections.length - 1)]?.id).toBe(id);
        expect(textsOf(after)).toEqual(textsOf(before));
        expect(moveSection(after, id, from)).toStrictEqual(before);
      }),
      runs,
    );
  });

  it('of a detail loses no text and can be taken back', () => {
    fc.assert(
      fc.property(arbitraryFirst, number, number, (before, target, index) => {
        fc.pre(before.details.length > 0);
        const from = target % before.details.length;
        const id = before.details[from]?.id ?? '';
        const after = moveDetail(before, id, index);
        expect(after.details[Math.min(index, before.details.length - 1)]?.id).toBe(id);
        expect(textsOf(after)).toEqual(textsOf(before));
        expect(moveDetail(after, id, from)).toStrictEqual(before);
      }),
      runs,
    );
  });
});

describe('an edit that finds things as they should be', () => {
  const { jobDescription } = makeDraft();
  const cases: { name: string; edit: (now: JobDescription) => JobDescription }[] = [
    { name: 'the title', edit: (now) => setTitle(now, 'Engineer') },
    { name: 'a label', edit: (now) => setDetailLabel(now, 'Location', 'Location') },
    { name: 'a value', edit: (now) => setDetailValue(now, 'Location', { text: 'Berlin', marks: [] }) },
    { name: 'a detail that is in', edit: (now) => setDetailIncluded(now, 'Location', true) },
    { name: 'a detail at its place', edit: (now) => moveDetail(now, 'Type', 1) },
    { name: 'a detail past the end', edit: (now) => moveDetail(now, 'Type', 99) },
    { name: 'a heading', edit: (now) => setSectionHeading(now, 'Perks', { text: 'Perks', marks: [] }) },
    { name: 'a level', edit: (now) => setSectionLevel(now, 'Perks', 2) },
    { name: 'a section that is in', edit: (now) => setSectionIncluded(now, 'Perks', true) },
    { name: 'a section at its place', edit: (now) => moveSection(now, 'Perks', 0) },
    { name: 'a text', edit: (now) => setRowContent(now, 'Lunch', { text: 'Lunch', marks: [] }) },
    { name: 'a kind', edit: (now) => setRowKind(now, 'Lunch', 'bullet') },
    { name: 'a row that is aside', edit: (now) => setRowIncluded(now, 'Rust', false) },
    { name: 'a row at its place', edit: (now) => moveRow(now, 'Bicycle', { sectionId: 'Perks', index: 1 }) },
    { name: 'no section to go to', edit: (now) => moveRow(now, 'Lunch', { sectionId: 'none', index: 0 }) },
    { name: 'no row to remove', edit: (now) => removeRow(now, 'none') },
    { name: 'no row before to join', edit: (now) => joinRowToPrevious(now, 'Go') },
  ];

  it.each(cases)('returns the same object: $name', ({ edit }) => {
    expect(edit(jobDescription)).toBe(jobDescription);
  });
});
