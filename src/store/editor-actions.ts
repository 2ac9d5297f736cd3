import type { JobDescription } from '../document/job-description';
import type { Draft, KeptFinding } from '../drafts/draft';
import type { EditOptions } from './edit-options';
import type { Notice, Saving, Visit } from './editor-state';
import type { Place } from './history';
import type { RowSelection } from './row-selection';

/** What can be done to what is open. */
export interface EditorActions {
  /** Applies a change as one step of the history. */
  edit(this: void, change: (jobDescription: JobDescription) => JobDescription, options?: EditOptions): void;
  undo(this: void): void;
  redo(this: void): void;
  /** Opens another draft, with a history of its own. */
  open(this: void, draft: Draft, visit?: Visit): void;
  /** Goes on with what is open as a draft of its own, under another id and, where it needs one, a name. */
  fork(this: void, id: string, name?: string): void;
  /** Has undo take back that this draft was opened, after all of its own steps. */
  offerTakeBack(this: void, takeBack: () => void): void;
  rename(this: void, name: string): void;
  setLocked(this: void, locked: boolean): void;
  setKeptFindings(this: void, keptFindings: readonly KeptFinding[]): void;
  /** Remembers where the caret is, for the next step of the history. */
  noteCaret(this: void, place: Place): void;
  requestFocus(this: void, place: Place): void;
  select(this: void, selection: RowSelection | undefined): void;
  setOnlyPosting(this: void, only: boolean): void;
  setCollapsed(this: void, sectionIds: readonly string[], collapsed: boolean): void;
  announce(this: void, text: string): void;
  notify(this: void, notice: Notice): void;
  dismiss(this: void, notice: Notice): void;
  setSaving(this: void, saving: Saving): void;
  setRevision(this: void, revision: number, changedAt: string): void;
}
