import { describe, expect, it } from 'vitest';
import { emptyRichText, plainText } from '../../src/document/rich-text';
import { detailActions, labelField } from '../../src/store/detail-actions';
import { openEditor } from '../support/open-editor';
import { makeDetail, makeJobDescription } from '../support/parts';

function open(...labels: readonly string[]) {
  const opened = openEditor(
    makeJobDescription({ details: labels.map((label) => makeDetail(label, 'value')) }),
  );
  return {
    ...opened,
    actions: detailActions(opened.editor),
    ids: () => opened.details().map(({ id }) => id),
  };
}

describe('moving a detail', () => {
  it('goes a step and says where it is', () => {
    const { actions, ids, focus, said } = open('A', 'B', 'C');
    actions.step('A', 1);
    expect(ids()).toEqual(['B', 'A', 'C']);
    expect([focus(), said()]).toEqual([{ field: 'A', control: 'move' }, 'A is now detail 2 of 3']);
  });

  it('keeps the focus where it is asked to', () => {
    const { actions, focus } = open('A', 'B');
    actions.step('A', 1, { field: 'A', start: 1, end: 1 });
    expect(focus()).toEqual({ field: 'A', start: 1, end: 1 });
  });

  it.each([
    { id: 'A', step: -1, text: 'Already the first detail' },
    { id: 'B', step: 1, text: 'Already the last detail' },
  ] as const)('says where it can go no further: $text', ({ id, step, text }) => {
    const { actions, said, steps } = open('A', 'B');
    actions.step(id, step);
    expect([said(), steps()]).toEqual([text, 0]);
  });
});

describe('adding a detail', () => {
  it('goes into the value of one with a label', () => {
    const { actions, details, focus, said } = open('A');
    actions.append('Location');
    const detail = details().at(-1);
    expect(detail).toMatchObject({ label: 'Location', value: emptyRichText, included: true });
    expect([focus(), said()]).toEqual([{ field: detail?.id, start: 0, end: 0 }, 'Detail added: Location']);
  });

  it('goes into the label of one without', () => {
    const { actions, details, focus, said } = open();
    actions.append('');
    const field = labelField(details()[0]?.id ?? '');
    expect([focus(), said()]).toEqual([{ field, start: 0, end: 0 }, 'Detail added: Detail']);
  });
});

describe('removing a detail', () => {
  it.each([
    { name: 'the next one', id: 'A', focus: { field: 'B', control: 'remove' } },
    { name: 'the one before, at the end', id: 'C', focus: { field: 'B', control: 'remove' } },
  ])('goes to $name', ({ id, focus: expected }) => {
    const { actions, ids, focus, said } = open('A', 'B', 'C');
    actions.remove(id);
    expect(ids()).not.toContain(id);
    expect([focus(), said()]).toEqual([expected, `Detail removed: ${id}`]);
  });

  it('goes to the adding of a detail where it was the only one', () => {
    const { actions, focus } = open('A');
    actions.remove('A');
    expect(focus()).toEqual({ field: 'details', control: 'add' });
  });

  it('is undone with the caret back at the end of its value', () => {
    const { editor, actions, ids, focus } = open('A', 'B');
    actions.remove('A');
    editor.undo();
    expect([ids(), focus()]).toEqual([['A', 'B'], { field: 'A', start: 5, end: 5 }]);
  });

  it('does nothing to a detail that is gone', () => {
    const { actions, steps } = open('A');
    actions.remove('none');
    actions.moveTo('none', 0);
    expect(steps()).toBe(0);
  });
});

describe('changing a detail', () => {
  it('keeps the typing of a label and of a value apart', () => {
    const { actions, details, steps } = open('A');
    actions.setLabel('A', 'Ab', { field: labelField('A') });
    actions.setLabel('A', 'Abc', { field: labelField('A') });
    actions.setValue('A', plainText('x'), { field: 'A' });
    actions.setValue('A', plainText('xy'), { field: 'A' });
    expect(details()).toEqual([makeDetail('Abc', 'xy', { id: 'A' })]);
    expect(steps()).toBe(2);
  });

  it.each([
    { included: false, text: 'Kept aside, not in the posting' },
    { included: true, text: 'In the posting' },
  ])('says whether it is in the posting: $text', ({ included, text }) => {
    const { actions, details, said } = open('A');
    actions.setIncluded('A', !included);
    actions.setIncluded('A', included);
    expect([details()[0]?.included, said()]).toEqual([included, text]);
  });
});
