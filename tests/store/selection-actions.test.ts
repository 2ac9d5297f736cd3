import { describe, expect, it } from 'vitest';
import { selectionActions } from '../../src/store/selection-actions';
import { openEditor } from '../support/open-editor';
import { makeJobDescription, makeRow, makeSection } from '../support/parts';

/** Returns an editor with two sections of rows, and what can be done with several of them. */
function open() {
  const opened = openEditor(
    makeJobDescription({
      sections: [
        makeSection(
          'A',
          ['a', 'b', 'c', 'd'].map((text) => makeRow(text)),
        ),
        makeSection('B', [makeRow('e')]),
      ],
    }),
  );
  const texts = () =>
    opened.editor.getState().jobDescription.sections.map(({ rows }) => rows.map(({ id }) => id).join(''));
  const said = () => opened.editor.getState().announcement.text;
  return { ...opened, actions: selectionActions(opened.editor), texts, said };
}

describe('replacing', () => {
  it('puts other rows in their place as one step, each with an id of its own', () => {
    const { actions, editor, said } = open();
    actions.range('b', 'c');
    const pasted = ['x', 'y', 'z'].map((text) => ({
      kind: text === 'y' ? ('number' as const) : undefined,
      content: { text, marks: [] },
      indent: 0 as const,
      included: true,
    }));
    actions.replace(pasted);
    const rows = () => editor.getState().jobDescription.sections[0]?.rows ?? [];
    expect(rows().map(({ content, kind }) => `${content.text} ${kind}`)).toEqual([
      'a bullet',
      'x bullet',
      'y number',
      'z bullet',
      'd bullet',
    ]);
    expect(new Set(rows().map(({ id }) => id)).size).toBe(5);
    expect(said()).toBe('2 items replaced by 3');
    expect(editor.getState()).toMatchObject({
      selection: undefined,
      focus: { field: rows()[3]?.id, start: 1 },
    });
    editor.undo();
    expect(rows().map(({ content }) => content.text)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('changes nothing where nothing is pasted', () => {
    const { actions, editor } = open();
    actions.range('b', 'c');
    const before = editor.getState().jobDescription;
    actions.replace([]);
    expect(editor.getState().jobDescription).toBe(before);
  });
});

describe('selecting', () => {
  it('takes every row from one to another, in both directions', () => {
    const { actions, said } = open();
    actions.range('b', 'd');
    expect([actions.ids(), said()]).toEqual([['b', 'c', 'd'], '3 items selected']);
    actions.range('c', 'a');
    expect(actions.ids()).toEqual(['a', 'b', 'c']);
  });

  it('stays within a section', () => {
    const { actions } = open();
    expect(actions.range('a', 'e')).toBe(false);
    expect(actions.ids()).toEqual([]);
  });

  it('grows and shrinks from where it began', () => {
    const { actions } = open();
    actions.extend('b', 1);
    actions.extend('b', 1);
    expect(actions.ids()).toEqual(['b', 'c', 'd']);
    expect(actions.extend('b', 1)).toBe(false);
    actions.extend('b', -1);
    actions.extend('b', -1);
    actions.extend('b', -1);
    expect(actions.ids()).toEqual(['a', 'b']);
  });

  it('loses its hold with the rows that held it', () => {
    const { editor, actions } = open();
    actions.range('a', 'b');
    actions.remove();
    expect(actions.ids()).toEqual([]);
    editor.undo();
    expect(actions.ids()).toEqual([]);
  });
});

describe('several rows', () => {
  it('move a step, past the end of their section, and stay selected', () => {
    const { actions, texts, said, steps } = open();
    actions.range('c', 'b');
    actions.step(1);
    expect([texts(), said()]).toEqual([['adbc', 'e'], '2 items moved down']);
    actions.step(1);
    expect([texts(), said()]).toEqual([['ad', 'bce'], '2 items moved to B']);
    expect(actions.ids()).toEqual(['b', 'c']);
    actions.step(1);
    actions.step(1);
    expect([texts(), said()]).toEqual([['ad', 'ebc'], 'Already at the bottom']);
    expect(steps()).toBe(3);
  });

  it.each([
    { to: 'A', index: 0, after: ['bcad', 'e'] },
    { to: 'A', index: 3, after: ['adbc', 'e'] },
    { to: 'B', index: 1, after: ['ad', 'ebc'] },
  ])('drop where one of them is dropped: $to, $index', ({ to, index, after }) => {
    const { actions, texts } = open();
    actions.range('b', 'c');
    actions.drop('b', { sectionId: to, index });
    expect(texts()).toEqual(after);
  });

  it('go aside, come back, are indented and removed, each as one step', () => {
    const { editor, actions, texts, said, steps } = open();
    actions.range('b', 'd');
    actions.setIncluded(false);
    expect(said()).toBe('3 items kept aside, not in the posting');
    actions.indent(1);
    actions.remove();
    expect([texts(), said(), steps()]).toEqual([['a', 'e'], '3 items removed', 3]);
    editor.undo();
    editor.undo();
    editor.undo();
    expect(texts()).toEqual(['abcd', 'e']);
  });
});
