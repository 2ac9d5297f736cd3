import type { CommonSection } from '../document/common-sections';
import type { Row, RowKind, Section, SectionLevel } from '../document/job-description';
import { emptyRichText, type RichText } from '../document/rich-text';
import {
  addSection,
  moveSection,
  removeSection,
  setSectionHeading,
  setSectionIncluded,
  setSectionLevel,
} from '../document/section-edits';
import { sectionName } from '../document/section-name';
import { sectionWithNewIds } from '../document/with-new-ids';
import { createId } from './create-id';
import { textBurst } from './edit-options';
import type { Editor } from './editor';
import { emptySection } from './empty-section';
import type { Place } from './history';
import { partMoves } from './part-moves';

function newSection(heading: string, kind: RowKind): Section {
  const row: Row = { id: createId(), kind, content: emptyRichText, indent: 0, included: true };
  return { ...emptySection(heading), rows: [row] };
}

/** Returns what the user can do with the sections of an editor; each is one step of its history. */
export function sectionActions(editor: Editor) {
  const sections = () => editor.getState().jobDescription.sections;
  const find = (id: string) => sections().find((section) => section.id === id);
  const handle = (id: string): Place => ({ field: id, control: 'move' });

  return {
    ...partMoves<Section>(editor, {
      noun: 'section',
      partsOf: (jobDescription) => jobDescription.sections,
      nameOf: sectionName,
      move: moveSection,
    }),

    setHeading(id: string, heading: RichText, after: Place, isStep = false) {
      editor.edit((now) => setSectionHeading(now, id, heading), { ...textBurst(id, isStep), after });
    },

    /** Adds an empty section at the end, with one empty row to begin with. */
    append() {
      const section = newSection('', 'bullet');
      editor.edit((now) => addSection(now, now.sections.length, section), {
        after: { field: section.id, start: 0, end: 0 },
        moveFocus: true,
        announce: 'Section added',
      });
    },

    /** Adds a section that many postings have at the end, ready for its first row to be written. */
    appendCommon({ heading, kind }: CommonSection) {
      const section = newSection(heading, kind);
      editor.edit((now) => addSection(now, now.sections.length, section), {
        before: { field: 'sections', control: 'add' },
        after: { field: section.rows[0]?.id ?? section.id, start: 0, end: 0 },
        moveFocus: true,
        announce: `Section added: ${heading}`,
      });
    },

    /** Puts a copy of a section below it. */
    duplicate(id: string) {
      const section = find(id);
      if (section === undefined) return;
      const copy = sectionWithNewIds(section, createId);
      editor.edit((now) => addSection(now, sections().indexOf(section) + 1, copy), {
        before: handle(id),
        after: { field: copy.id, start: 0, end: copy.heading.text.length },
        moveFocus: true,
        announce: `Section duplicated: ${sectionName(section)}`,
      });
    },

    remove(id: string) {
      const section = find(id);
      if (section === undefined) return;
      const index = sections().indexOf(section);
      const neighbour = sections()[index + 1] ?? sections()[index - 1];
      editor.edit((now) => removeSection(now, id), {
        before: handle(id),
        after: neighbour ? { field: neighbour.id, control: 'remove' } : { field: 'sections', control: 'add' },
        moveFocus: true,
        announce: `Section removed: ${sectionName(section)}`,
        removes: section.rows.length > 0,
      });
    },

    setLevel(id: string, level: SectionLevel) {
      editor.edit((now) => setSectionLevel(now, id, level), {
        before: handle(id),
        after: handle(id),
        moveFocus: true,
        announce: level === 2 ? 'Now a section' : 'Now a sub-section',
      });
    },

    setIncluded(id: string, included: boolean) {
      editor.edit((now) => setSectionIncluded(now, id, included), {
        before: { field: id, control: 'include' },
        after: { field: id, control: 'include' },
        announce: included ? 'Section in the posting' : 'Section kept aside, not in the posting',
      });
    },
  };
}

export type SectionActions = ReturnType<typeof sectionActions>;
