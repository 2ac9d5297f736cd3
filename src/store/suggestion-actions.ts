import { describePlacement } from '../document/describe-placement';
import { excerpt } from '../document/excerpt';
import { headingTopic } from '../document/heading-topic';
import type { Row, Section } from '../document/job-description';
import type { Placement } from '../document/placement';
import { addRow, appendRows } from '../document/row-edits';
import { createId } from './create-id';
import type { Editor } from './editor';
import { emptySection } from './empty-section';

/** Texts are the same where a reader would say so. */
export const essence = (text: string) => text.trim().toLowerCase().replaceAll(/\s+/g, ' ');

/** A row that is offered, and the heading that it belongs under. */
interface OfferedRow {
  readonly heading: string;
  readonly row: Row;
}

const asNew = ({ kind, content }: Row): Row => ({
  id: createId(),
  kind,
  content,
  indent: 0,
  included: true,
});

/** Returns what the user can do with rows that are offered; each is one step of the editor's history. */
export function suggestionActions(editor: Editor) {
  /** The section that such rows belong to: of this heading, or of another for the same, or else a new one. */
  function homeOf(heading: string): Section {
    const { sections } = editor.getState().jobDescription;
    const topic = headingTopic(heading);
    return (
      sections.find((section) => essence(section.heading.text) === essence(heading)) ??
      sections.find((section) => topic !== undefined && headingTopic(section.heading.text) === topic) ??
      emptySection(heading)
    );
  }

  return {
    /** Adds a row at the end of the section that rows under this heading belong to, and returns its id; the user stays elsewhere. */
    take({ heading, row }: OfferedRow): string {
      const home = homeOf(heading);
      const added = asNew(row);
      editor.edit((now) => appendRows(now, home, [added]), {
        before: { field: home.id, control: 'add' },
        after: { field: added.id, control: 'move' },
        announce: `Added to ${home.heading.text.trim()}: ${excerpt(row.content.text)}`,
      });
      return added.id;
    },

    /** Adds a row at a place. */
    place(row: Row, to: Placement) {
      const added = asNew(row);
      editor.edit((now) => addRow(now, to, added), {
        after: { field: added.id, control: 'move' },
        moveFocus: true,
        announce: `Added: ${excerpt(row.content.text)}, ${describePlacement(editor.getState().jobDescription, added.id, to)}`,
      });
    },
  };
}
