import { describe, expect, it } from 'vitest';
import { createEditor } from '../../src/store/editor';
import { suggestionActions } from '../../src/store/suggestion-actions';
import { makeDraft, makeJobDescription, makeRow, makeSection } from '../support/parts';

function open(headings: readonly string[]) {
  const sections = headings.map((heading) => makeSection(heading, [makeRow(`in ${heading}`)]));
  const editor = createEditor(makeDraft({ jobDescription: makeJobDescription({ sections }) }), Date.now);
  const texts = () =>
    Object.fromEntries(
      editor
        .getState()
        .jobDescription.sections.map(({ heading, rows }) => [
          heading.text,
          rows.map(({ content }) => content.text),
        ]),
    );
  return { editor, actions: suggestionActions(editor), texts };
}

it('is taken back, and put back, where it stood and not where the caret was', () => {
  const { actions, editor } = open(['Perks', 'Skills']);
  const [perks, skills] = editor.getState().jobDescription.sections;
  editor.noteCaret({ field: skills!.rows[0]!.id, start: 0, end: 0 });
  const id = actions.take({ heading: 'Perks', row: makeRow('Dogs') });
  editor.undo();
  expect(editor.getState().focus).toEqual({ field: perks!.id, control: 'add' });
  editor.redo();
  expect(editor.getState().focus).toEqual({ field: id, control: 'move' });
});

describe('a row that is offered', () => {
  const table: readonly (readonly [name: string, held: readonly string[], offered: string, home: string])[] =
    [
      ['its own section', ['Perks', 'Skills'], 'Perks', 'Perks'],
      ['a section that is written otherwise', ['Perks', 'soft  SKILLS '], 'Soft Skills', 'soft  SKILLS '],
      ['a section for the same', ['Key Responsibilities', 'Perks'], 'What you’ll do', 'Key Responsibilities'],
      ['a new section where there is none for it', ['About us'], 'Licences', 'Licences'],
      ['a new section where none has a known name', ['About us'], 'Our kitchen', 'Our kitchen'],
    ];

  it.each(table)('goes to the end of %s', (_name, held, offered, home) => {
    const { actions, editor, texts } = open(held);
    actions.take({
      heading: offered,
      row: makeRow('Dogs', { kind: 'checklist', included: false, indent: 1 }),
    });
    expect(texts()).toEqual({
      ...Object.fromEntries(held.map((heading) => [heading, [`in ${heading}`]])),
      [home]: [...(held.includes(home) ? [`in ${home}`] : []), 'Dogs'],
    });
    const rows = editor.getState().jobDescription.sections.flatMap((section) => section.rows);
    expect(rows.find(({ content }) => content.text === 'Dogs')).toMatchObject({
      kind: 'checklist',
      included: true,
      indent: 0,
    });
  });

  it('leaves the user where they are, in one step', () => {
    const { actions, editor, texts } = open(['About us']);
    actions.take({ heading: 'Licences', row: makeRow('Dogs') });
    expect(editor.getState().focus).toBeUndefined();
    expect(editor.getState().announcement.text).toBe('Added to Licences: Dogs');
    editor.undo();
    expect(texts()).toEqual({ 'About us': ['in About us'] });
  });

  it('goes to the place where it is dropped, and the focus with it', () => {
    const { actions, editor, texts } = open(['Perks', 'Skills']);
    actions.place(makeRow('Dogs'), { sectionId: 'Skills', index: 0 });
    expect(texts()['Skills']).toEqual(['Dogs', 'in Skills']);
    expect(editor.getState().focus?.field).toBe(editor.getState().jobDescription.sections[1]?.rows[0]?.id);
    expect(editor.getState().announcement.text).toBe('Added: Dogs, item 1 of 2 in Skills');
  });

  it('brings no number with it that its list began with', () => {
    const { actions, editor } = open(['Perks']);
    actions.take({ heading: 'Steps', row: makeRow('Apply', { kind: 'number', start: 4 }) });
    expect(editor.getState().jobDescription.sections[1]?.rows[0]).not.toHaveProperty('start');
  });

  it('can be taken twice: each has an id of its own', () => {
    const { actions, editor } = open(['Perks']);
    const row = makeRow('Dogs');
    actions.take({ heading: 'Perks', row });
    actions.take({ heading: 'Perks', row });
    const ids = editor.getState().jobDescription.sections[0]?.rows.map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
  });
});
