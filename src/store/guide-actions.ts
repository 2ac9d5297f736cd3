import type { JobDescription, Row, Section } from '../document/job-description';
import { plainText, type RichText } from '../document/rich-text';
import { addRow } from '../document/row-edits';
import { addSection } from '../document/section-edits';
import type { GuideEntry } from '../templates/template';
import { createId } from './create-id';
import type { Editor } from './editor';

/** What the section of questions is called that the guide adds to. */
const heading = 'Questions and answers';

const bold = (text: string): RichText => ({ text, marks: [{ type: 'strong', start: 0, end: text.length }] });

/** Tells whether a question of the guide stands in the job description, be it in the posting or kept aside. */
export function holdsQuestion({ sections }: JobDescription, { question }: GuideEntry): boolean {
  return sections.some(({ rows }) => rows.some((row) => row.content.text.trim() === question.trim()));
}

/** Returns what the user can do with the hiring guide; each is one step of the editor's history. */
export function guideActions(editor: Editor) {
  /** The section as it is, at the end where there is none yet in the posting. */
  const withHome = (jobDescription: JobDescription): readonly [JobDescription, Section] => {
    const { sections } = jobDescription;
    const found = sections.findLast((each) => each.heading.text.trim() === heading && each.included);
    if (found !== undefined) return [jobDescription, found];
    const home: Section = { id: createId(), heading: plainText(heading), level: 2, included: true, rows: [] };
    return [addSection(jobDescription, sections.length, home), home];
  };

  return {
    /** Puts a question in bold and its answer at the end of their section. */
    putInPosting({ question, answer }: GuideEntry) {
      const paragraph: Row = {
        id: createId(),
        kind: 'paragraph',
        content: bold(question),
        indent: 0,
        included: true,
      };
      const rows = [paragraph, ...answer.map((row) => ({ ...row, id: createId(), included: true }))];
      editor.edit(
        (now) => {
          const [start, home] = withHome(now);
          return rows.reduce(
            (changed, row, index) =>
              addRow(changed, { sectionId: home.id, index: home.rows.length + index }, row),
            start,
          );
        },
        { announce: `Added to ${heading}: ${question}` },
      );
    },
  };
}
