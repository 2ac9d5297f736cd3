import type { JobDescription, Row, Section } from '../document/job-description';
import type { RichText } from '../document/rich-text';
import { appendRows } from '../document/row-edits';
import type { GuideEntry } from '../templates/template';
import { createId } from './create-id';
import type { Editor } from './editor';
import { emptySection } from './empty-section';

/** What the section of questions is called that the guide adds to. */
const heading = 'Questions and answers';

const bold = (text: string): RichText => ({ text, marks: [{ type: 'strong', start: 0, end: text.length }] });

/** Tells whether a question of the guide stands in the job description, be it in the posting or kept aside. */
export function holdsQuestion({ sections }: JobDescription, { question }: GuideEntry): boolean {
  return sections.some(({ rows }) => rows.some((row) => row.content.text.trim() === question.trim()));
}

/** Returns what the user can do with the hiring guide; each is one step of the editor's history. */
export function guideActions(editor: Editor) {
  /** The section in the posting, or a new one. */
  const homeIn = ({ sections }: JobDescription): Section =>
    sections.findLast((each) => each.heading.text.trim() === heading && each.included) ??
    emptySection(heading);

  return {
    /** Puts a question in bold and its answer at the end of their section, and returns the id of the question's row. */
    putInPosting({ question, answer }: GuideEntry): string {
      const paragraph: Row = {
        id: createId(),
        kind: 'paragraph',
        content: bold(question),
        indent: 0,
        included: true,
      };
      const rows = [paragraph, ...answer.map((row) => ({ ...row, id: createId(), included: true }))];
      const home = homeIn(editor.getState().jobDescription);
      editor.edit((now) => appendRows(now, home, rows), {
        before: { field: home.id, control: 'add' },
        after: { field: paragraph.id, control: 'move' },
        announce: `Added to ${heading}: ${question}`,
      });
      return paragraph.id;
    },
  };
}
