import { countOf } from '../document/count-of';
import { setDetailValue } from '../document/detail-edits';
import { findRow } from '../document/find-row';
import type { JobDescription } from '../document/job-description';
import { replaceStretch } from '../document/replace-stretch';
import { setRowContent } from '../document/row-edits';
import { moveRows } from '../document/rows-edits';
import { addSection } from '../document/section-edits';
import { setTitle } from '../document/title-edits';
import type { Editor } from './editor';
import { emptySection } from './empty-section';

/** A change of the text of a row, of a detail, or of the title, which `at` names. */
export interface PlacedChange {
  readonly at: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const niceToHave = 'Nice to have';

function applyChange(now: JobDescription, { at, start, end, text }: PlacedChange): JobDescription {
  if (at === 'title') return setTitle(now, now.title.slice(0, start) + text + now.title.slice(end));
  const row = findRow(now, at)?.row;
  if (row !== undefined) return setRowContent(now, at, replaceStretch(row.content, start, end, text));
  const detail = now.details.find(({ id }) => id === at);
  if (detail === undefined) return now;
  return setDetailValue(now, at, replaceStretch(detail.value, start, end, text));
}

/** Returns what the user can do with what the review found; each is one step of the editor's history. */
export function reviewActions(editor: Editor) {
  return {
    /** Puts other words in the place of those found; several changes of one text are made from its end. */
    replace(changes: readonly PlacedChange[], announce: string) {
      const ordered = changes.toSorted((left, right) => right.start - left.start);
      const [first] = changes;
      editor.edit((now) => ordered.reduce(applyChange, now), {
        ...(changes.length === 1 && first !== undefined
          ? {
              before: { field: first.at, start: first.start, end: first.end },
              after: { field: first.at, start: first.start, end: first.start + first.text.length },
            }
          : {}),
        announce,
      });
    },

    /** Moves rows to the section of what is nice to have, which is made behind theirs where `sectionId` is missing. */
    moveToNiceToHave(rowIds: readonly string[], sectionId: string | undefined) {
      editor.edit(
        (now) => {
          const from = now.sections.findIndex(({ rows }) => rows.some(({ id }) => id === rowIds[0]));
          const made = emptySection(niceToHave);
          const withHome = sectionId === undefined ? addSection(now, from + 1, made) : now;
          const home = withHome.sections.find(({ id }) => id === (sectionId ?? made.id));
          if (home === undefined) return now;
          return moveRows(withHome, rowIds, { sectionId: home.id, index: home.rows.length });
        },
        { announce: `${countOf(rowIds.length, 'item')} moved to nice to have` },
      );
    },
  };
}

export type ReviewActions = ReturnType<typeof reviewActions>;
