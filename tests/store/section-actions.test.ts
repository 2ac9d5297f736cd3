import { describe, expect, it } from 'vitest';
import { emptyRichText, plainText } from '../../src/document/rich-text';
import { sectionActions } from '../../src/store/section-actions';
import { openEditor } from '../support/open-editor';
import { makeJobDescription, makeSection } from '../support/parts';

function open(...headings: readonly string[]) {
  const opened = openEditor(
    makeJobDescription({ sections: headings.map((heading) => makeSection(heading)) }),
  );
  return {
    ...opened,
    actions: sectionActions(opened.editor),
    ids: () => opened.sections().map(({ id }) => id),
  };
}

describe('moving a section', () => {
  it('goes a step and says where it is', () => {
    const { actions, ids, focus, said } = open('A', 'B', 'C');
    actions.step('A', 1);
    expect(ids()).toEqual(['B', 'A', 'C']);
    expect([focus(), said()]).toEqual([{ field: 'A', control: 'move' }, 'A is now section 2 of 3']);
  });

  it('keeps the focus where it is asked to, when it is undone too', () => {
    const { editor, actions, focus } = open('A', 'B');
    const caret = { field: 'A', start: 1, end: 1 };
    actions.step('A', 1, caret);
    expect(focus()).toEqual(caret);
    editor.undo();
    expect(focus()).toEqual(caret);
  });

  it('goes to any place', () => {
    const { actions, ids, said } = open('A', 'B', 'C');
    actions.moveTo('C', 0);
    expect([ids(), said()]).toEqual([['C', 'A', 'B'], 'C is now section 1 of 3']);
  });

  it.each([
    { id: 'A', step: -1, text: 'Already the first section' },
    { id: 'C', step: 1, text: 'Already the last section' },
  ] as const)('says where it can go no further: $text', ({ id, step, text }) => {
    const { actions, said, steps } = open('A', 'B', 'C');
    actions.step(id, step);
    expect([said(), steps()]).toEqual([text, 0]);
  });

  it('does nothing to a section that is gone', () => {
    const { actions, steps } = open('A', 'B');
    actions.moveTo('none', 0);
    actions.step('none', 1);
    actions.remove('none');
    expect(steps()).toBe(0);
  });
});

describe('adding a section', () => {
  it('puts one at the end with an empty row, and goes into its heading', () => {
    const { actions, sections, focus, said } = open('A');
    actions.append();
    const section = sections().at(-1);
    expect(section).toMatchObject({ heading: emptyRichText, level: 2, included: true });
    expect(section?.rows).toMatchObject([{ kind: 'bullet', content: emptyRichText, included: true }]);
    expect([focus(), said()]).toEqual([{ field: section?.id, start: 0, end: 0 }, 'Section added']);
  });
});

describe('removing a section', () => {
  it.each([
    { name: 'the next one', id: 'A', focus: { field: 'B', control: 'remove' } },
    { name: 'the one before, at the end', id: 'C', focus: { field: 'B', control: 'remove' } },
  ])('goes to $name', ({ id, focus: expected }) => {
    const { actions, ids, focus, said } = open('A', 'B', 'C');
    actions.remove(id);
    expect(ids()).not.toContain(id);
    expect([focus(), said()]).toEqual([expected, `Section removed: ${id}`]);
  });

  it('goes to the adding of one where it was the only one, and says what an untitled one is called', () => {
    const { actions, ids, focus, said } = open('');
    actions.remove('');
    expect([ids(), said()]).toEqual([[], 'Section removed: Untitled section']);
    expect(focus()).toEqual({ field: 'sections', control: 'add' });
  });

  it('is undone to its handle', () => {
    const { editor, actions, ids, focus } = open('A', 'B');
    actions.remove('A');
    editor.undo();
    expect([ids(), focus()]).toEqual([['A', 'B'], { field: 'A', control: 'move' }]);
  });
});

describe('changing a section', () => {
  it('is one step while the heading is typed', () => {
    const { actions, sections, steps } = open('A');
    actions.setHeading('A', plainText('Ab'), { field: 'A', start: 2, end: 2 });
    actions.setHeading('A', plainText('Abc'), { field: 'A', start: 3, end: 3 });
    expect([sections()[0]?.heading.text, steps()]).toEqual(['Abc', 1]);
  });

  it.each([
    { level: 3, text: 'Now a sub-section' },
    { level: 2, text: 'Now a section' },
  ] as const)('says its level: $text', ({ level, text }) => {
    const { actions, sections, said } = open('A');
    actions.setLevel('A', level === 2 ? 3 : 2);
    actions.setLevel('A', level);
    expect([sections()[0]?.level, said()]).toEqual([level, text]);
  });

  it.each([
    { included: false, text: 'Section kept aside, not in the posting' },
    { included: true, text: 'Section in the posting' },
  ])('says whether it is in the posting: $text', ({ included, text }) => {
    const { actions, sections, said } = open('A');
    actions.setIncluded('A', !included);
    actions.setIncluded('A', included);
    expect([sections()[0]?.included, said()]).toEqual([included, text]);
  });
});
