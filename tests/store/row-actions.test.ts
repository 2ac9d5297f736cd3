import { describe, expect, it } from 'vitest';
import { effectiveIndents } from '../../src/document/effective-indents';
import type { JobDescription } from '../../src/document/job-description';
import type { PastedRow } from '../../src/document/pasted-row';
import { normalizeRichText } from '../../src/document/normalize-rich-text';
import { emptyRichText, plainText, type RichText } from '../../src/document/rich-text';
import { rowActions } from '../../src/store/row-actions';
import { openEditor } from '../support/open-editor';
import { makeJobDescription, makeRow, makeSection } from '../support/parts';

function open(jobDescription?: JobDescription) {
  const opened = openEditor(jobDescription);
  return {
    ...opened,
    actions: rowActions(opened.editor),
    rows: (index = 0) => opened.sections()[index]?.rows ?? [],
    texts: () => opened.sections().map((section) => section.rows.map((row) => row.content.text)),
  };
}

const openRows = (...rows: readonly ReturnType<typeof makeRow>[]) =>
  open(makeJobDescription({ sections: [makeSection('Tasks', rows)] }));

describe('typing', () => {
  it('is one step while it is fast, with the focus left alone', () => {
    const { actions, texts, focus, steps, editor } = open();
    actions.setContent('Lunch', plainText('Lunch!'), { field: 'Lunch', start: 6, end: 6 });
    actions.setContent('Lunch', plainText('Lunch!!'), { field: 'Lunch', start: 7, end: 7 });
    expect(texts()[0]?.[0]).toBe('Lunch!!');
    expect([steps(), focus()]).toEqual([1, undefined]);
    editor.undo();
    expect(texts()[0]?.[0]).toBe('Lunch');
  });

  it('is another step in another row', () => {
    const { actions, steps } = open();
    actions.setContent('Lunch', plainText('a'), { field: 'Lunch' });
    actions.setContent('Garden', plainText('b'), { field: 'Garden' });
    expect(steps()).toBe(2);
  });
});

describe('adding a row', () => {
  it('puts an empty one at the end, of the kind of the one before, and goes into it', () => {
    const { actions, rows, focus, said } = open();
    actions.append('Skills');
    const row = rows(1).at(-1);
    expect(row).toMatchObject({ kind: 'checklist', content: emptyRichText, included: true });
    expect(focus()).toEqual({ field: row?.id, start: 0, end: 0 });
    expect(said()).toBe('Item 3 added to Skills');
  });

  it('makes a bullet in an empty section', () => {
    const { actions, rows } = openRows();
    actions.append('Tasks');
    expect(rows()).toMatchObject([{ kind: 'bullet', indent: 0 }]);
  });

  it('does nothing in a section that is gone', () => {
    const { actions, steps } = open();
    actions.append('none');
    expect(steps()).toBe(0);
  });
});

describe('enter in a heading', () => {
  it('goes to the first row', () => {
    const { actions, focus, steps } = open();
    actions.enter('Perks', { field: 'Perks', start: 5, end: 5 });
    expect([focus(), steps()]).toEqual([{ field: 'Lunch', start: 0, end: 0 }, 0]);
  });

  it('adds the first row where there is none, and is undone to the heading', () => {
    const { editor, actions, rows, focus } = openRows();
    actions.enter('Tasks', { field: 'Tasks', start: 2, end: 2 });
    expect(focus()).toEqual({ field: rows()[0]?.id, start: 0, end: 0 });
    editor.undo();
    expect([rows(), focus()]).toEqual([[], { field: 'Tasks', start: 2, end: 2 }]);
  });
});

describe('removing a row', () => {
  it.each([
    { name: 'the next one', row: 'Lunch', focus: { field: 'Bicycle', control: 'remove' } },
    { name: 'the one before, at the end', row: 'Garden', focus: { field: 'Bicycle', control: 'remove' } },
  ])('goes to $name', ({ row, focus: expected }) => {
    const { actions, focus, said, texts } = open();
    actions.remove(row);
    expect(texts()[0]).not.toContain(row);
    expect([focus(), said()]).toEqual([expected, `Removed: ${row}`]);
  });

  it('goes to the adding of a row where it was the only one', () => {
    const { actions, focus } = openRows(makeRow('a'));
    actions.remove('a');
    expect(focus()).toEqual({ field: 'Tasks', control: 'add' });
  });

  it('is undone with the caret back at the end of its text', () => {
    const { actions, editor, focus } = open();
    actions.remove('Lunch');
    editor.undo();
    expect(focus()).toEqual({ field: 'Lunch', start: 5, end: 5 });
  });
});

describe('backspace at the start of a row', () => {
  it('joins a row to the one before, with the caret at the seam', () => {
    const { actions, texts, focus } = open();
    actions.deleteBackward('Bicycle');
    expect(texts()[0]).toEqual(['LunchBicycle', 'Garden']);
    expect(focus()).toEqual({ field: 'Lunch', start: 5, end: 5 });
  });

  it('removes an empty row and goes up', () => {
    const { actions, texts, focus } = openRows(makeRow('a'), makeRow('', { id: 'empty' }), makeRow('b'));
    actions.deleteBackward('empty');
    expect(texts()).toEqual([['a', 'b']]);
    expect(focus()).toEqual({ field: 'a', start: 1, end: 1 });
  });

  it('takes an indented row out first', () => {
    const { actions, rows, texts } = openRows(makeRow('a'), makeRow('b', { indent: 1 }));
    actions.deleteBackward('b');
    expect(texts()).toEqual([['a', 'b']]);
    expect(effectiveIndents(rows())).toEqual([0, 0]);
  });

  it('makes a first item a paragraph, and then leaves it alone', () => {
    const { actions, rows, texts, focus, said, steps } = open();
    actions.deleteBackward('Lunch');
    expect([rows()[0]?.kind, said()]).toEqual(['paragraph', 'Now a paragraph']);
    actions.deleteBackward('Lunch');
    expect(texts()[0]).toEqual(['Lunch', 'Bicycle', 'Garden']);
    expect([steps(), focus()]).toEqual([1, undefined]);
  });

  it('leaves a first row of Markdown as it is', () => {
    const { actions, steps } = openRows(makeRow('# a', { kind: 'verbatim' }));
    actions.deleteBackward('# a');
    expect(steps()).toBe(0);
  });
});

describe('delete at the end of a row', () => {
  it('joins the next row to it in one step, with the caret left where it is', () => {
    const { editor, actions, texts, focus, steps } = open();
    actions.deleteForward('Lunch');
    expect([texts()[0], steps(), focus()]).toEqual([['LunchBicycle', 'Garden'], 1, undefined]);
    editor.undo();
    editor.redo();
    expect(focus()).toEqual({ field: 'Lunch', start: 5, end: 5 });
  });

  it('does nothing at the end of a section', () => {
    const { actions, steps } = open();
    actions.deleteForward('Garden');
    expect(steps()).toBe(0);
  });
});

describe('enter in a row', () => {
  it.each([
    { name: 'at the end', start: 5, end: 5, expected: ['Lunch', ''] },
    { name: 'at the start', start: 0, end: 0, expected: ['', 'Lunch'] },
    { name: 'in the middle', start: 2, end: 2, expected: ['Lu', 'nch'] },
    { name: 'over a selection', start: 1, end: 4, expected: ['L', 'h'] },
  ])('makes the next row: $name', ({ start, end, expected }) => {
    const { actions, rows, texts, focus, said, steps } = open();
    actions.split('Lunch', { start, end });
    expect(texts()[0]?.slice(0, 2)).toEqual(expected);
    expect(focus()).toEqual({ field: rows()[1]?.id, start: 0, end: 0 });
    expect([said(), steps()]).toEqual(['Item 2 added to Perks', 1]);
  });

  it('takes an empty indented row out instead', () => {
    const { actions, rows } = openRows(makeRow('a'), makeRow('', { id: 'empty', indent: 1 }));
    actions.split('empty', { start: 0, end: 0 });
    expect(effectiveIndents(rows())).toEqual([0, 0]);
  });
});

/** Returns pasted rows that are like the row that they are pasted into. */
const plain = (...texts: readonly string[]): PastedRow[] =>
  texts.map((text) => ({ kind: undefined, content: plainText(text), indent: 0, included: true }));

describe('pasting rows', () => {
  it('makes a row of each, with the rest of the text behind the last', () => {
    const { actions, rows, texts, focus, said, steps } = open();
    actions.insertRows('Lunch', plain('one', 'two', 'three'), { start: 2, end: 3 });
    expect(texts()[0]).toEqual(['Luone', 'two', 'threech', 'Bicycle', 'Garden']);
    expect(focus()).toEqual({ field: rows()[2]?.id, start: 5, end: 5 });
    expect([said(), steps()]).toEqual(['3 items pasted', 1]);
  });

  it('puts a single line in where the selection is', () => {
    const { actions, texts, focus } = open();
    actions.insertRows('Lunch', plain('one'), { start: 2, end: 3 });
    expect(texts()[0]).toEqual(['Luonech', 'Bicycle', 'Garden']);
    expect(focus()).toEqual({ field: 'Lunch', start: 5, end: 5 });
  });

  const numbered: PastedRow = { kind: 'number', content: plainText('One'), indent: 1, included: false };

  it('gives an empty row the kind of what is pasted', () => {
    const { actions, rows } = openRows(makeRow('', { id: 'a', kind: 'paragraph' }));
    actions.insertRows('a', [numbered, { ...numbered, kind: 'paragraph', indent: 0 }], { start: 0, end: 0 });
    expect(rows()).toMatchObject([
      { kind: 'number', indent: 1, included: false },
      { kind: 'paragraph', indent: 0, included: false },
    ]);
  });

  it('leaves the kind of a row with a text of its own', () => {
    const { actions, rows } = openRows(makeRow('a'));
    actions.insertRows('a', [numbered, numbered], { start: 1, end: 1 });
    expect(rows()).toMatchObject([
      { kind: 'bullet', indent: 0, content: { text: 'aOne' } },
      { kind: 'number', indent: 1, content: { text: 'One' } },
    ]);
  });

  const content: RichText = { text: 'a bold', marks: [{ type: 'strong', start: 2, end: 6 }] };

  it('keeps the marks of the text around them', () => {
    const { actions, rows } = openRows(makeRow('a', { content }));
    actions.insertRows('a', plain('x', 'y'), { start: 4, end: 4 });
    expect(rows().map((row) => row.content)).toEqual([
      { text: 'a box', marks: [{ type: 'strong', start: 2, end: 4 }] },
      { text: 'yld', marks: [{ type: 'strong', start: 1, end: 3 }] },
    ]);
  });

  it.each([
    { name: 'cells of a table', lines: ['a\tb', 'c\td', 'e\tf'] },
    { name: 'control characters', lines: ['a', 'b\u0007', 'c\u0000'] },
    { name: 'half characters', lines: ['a', 'b\uD83D', 'c\uDE00'] },
  ])('leaves every text in its normal form: $name', ({ lines }) => {
    const { actions, rows } = openRows(makeRow('a', { content }));
    actions.insertRows('a', plain(...lines), { start: 1, end: 1 });
    const contents = rows().map((row) => row.content);
    expect(contents).toEqual(contents.map(normalizeRichText));
  });
});

describe('moving a row', () => {
  it('goes a step down and says where it is', () => {
    const { actions, texts, focus, said } = open();
    actions.step('Lunch', 1);
    expect(texts()[0]).toEqual(['Bicycle', 'Lunch', 'Garden']);
    expect(focus()).toEqual({ field: 'Lunch', control: 'move' });
    expect(said()).toBe('Moved to item 2 of 3 in Perks');
  });

  it('goes past the end of its section into the next', () => {
    const { actions, texts, said } = open();
    actions.step('Garden', 1);
    expect(texts()).toEqual([
      ['Lunch', 'Bicycle'],
      ['Garden', 'Go', 'Rust'],
    ]);
    expect(said()).toBe('Moved to item 1 of 3 in Skills');
  });

  it('keeps the focus where it is asked to', () => {
    const { actions, focus } = open();
    actions.step('Lunch', 1, { field: 'Lunch', start: 2, end: 2 });
    expect(focus()).toEqual({ field: 'Lunch', start: 2, end: 2 });
  });

  it.each([
    { row: 'Lunch', step: -1, text: 'Already at the top' },
    { row: 'Rust', step: 1, text: 'Already at the bottom' },
  ] as const)('says where it can go no further: $text', ({ row, step, text }) => {
    const { actions, said, steps } = open();
    actions.step(row, step);
    expect([said(), steps()]).toEqual([text, 0]);
  });

  it('goes into another section', () => {
    const { actions, texts, said } = open();
    actions.moveTo('Lunch', { sectionId: 'Skills', index: 2 });
    expect(texts()).toEqual([
      ['Bicycle', 'Garden'],
      ['Go', 'Rust', 'Lunch'],
    ]);
    expect(said()).toBe('Moved to item 3 of 3 in Skills');
  });
});

describe('changing a row', () => {
  it('indents and outdents', () => {
    const { actions, rows, said } = open();
    actions.indent('Bicycle', 1);
    expect([effectiveIndents(rows()), said()]).toEqual([[0, 1, 0], 'Indented']);
    actions.indent('Bicycle', -1);
    expect([effectiveIndents(rows()), said()]).toEqual([[0, 0, 0], 'Outdented']);
  });

  it('indents no paragraph', () => {
    const { actions, steps } = openRows(makeRow('a'), makeRow('b', { kind: 'paragraph' }));
    actions.indent('b', 1);
    expect(steps()).toBe(0);
  });

  it('changes the kind and stays at the handle', () => {
    const { actions, rows, focus } = open();
    actions.setKind('Lunch', 'number');
    expect(rows()[0]?.kind).toBe('number');
    expect(focus()).toEqual({ field: 'Lunch', control: 'move' });
  });

  it.each([
    { row: 'Go', included: false, text: 'Kept aside, not in the posting' },
    { row: 'Rust', included: true, text: 'In the posting' },
  ])('says whether it is in the posting: $text', ({ row, included, text }) => {
    const { actions, rows, said } = open();
    actions.setIncluded(row, included);
    expect(rows(1).find(({ id }) => id === row)?.included).toBe(included);
    expect(said()).toBe(text);
  });

  it('does nothing to a row that is gone', () => {
    const { editor, actions } = open();
    const before = editor.getState().jobDescription;
    actions.remove('none');
    actions.deleteBackward('none');
    actions.deleteForward('none');
    actions.split('none', { start: 0, end: 0 });
    actions.insertRows('none', plain('a', 'b'), { start: 0, end: 0 });
    actions.indent('none', 1);
    actions.setIncluded('none', false);
    actions.setKind('none', 'number');
    expect(editor.getState().jobDescription).toBe(before);
  });
});
