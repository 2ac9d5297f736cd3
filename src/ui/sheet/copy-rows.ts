import type { JobDescription } from '../../document/job-description';
import { emptyRichText } from '../../document/rich-text';
import type { Editor } from '../../store/editor';
import { itemCount } from '../../store/selection-actions';
import { copyRichText } from '../way-out';

/** Puts these rows on the clipboard, be they in the posting or not, and says so. */
export async function copyRows(editor: Editor, ids: readonly string[]): Promise<void> {
  const chosen = new Set(ids);
  const rows = editor
    .getState()
    .jobDescription.sections.flatMap((section) => section.rows.filter(({ id }) => chosen.has(id)));
  const piece: JobDescription = {
    title: '',
    details: [],
    sections: [
      {
        id: 'copied',
        heading: emptyRichText,
        level: 2,
        included: true,
        rows: rows.map((row) => ({ ...row, included: true })),
      },
    ],
  };
  try {
    await copyRichText(piece);
    editor.announce(`Copied ${itemCount(rows.length)}`);
  } catch (error) {
    editor.notify({ text: 'The browser did not allow copying.' });
    throw error;
  }
}
