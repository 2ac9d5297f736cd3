import { createStore, type StoreApi } from 'zustand/vanilla';
import { isAside } from '../document/aside';
import { findSection } from '../document/find-section';
import type { JobDescription } from '../document/job-description';
import type { Draft, KeptFinding } from '../drafts/draft';
import type { SaveFailure } from '../drafts/careful-storage';
import {
  emptyHistory,
  recordStep,
  redoStep,
  undoStep,
  type History,
  type Place,
  type Travel,
} from './history';
import type { RowSelection } from './row-selection';
import { sizeOfStep } from './size-of-step';

export type Saving =
  /** `missing` names the one of the two stores that did not take it. */
  | { readonly status: 'saved'; readonly at: Date; readonly missing?: 'storage' | 'shadow' }
  | { readonly status: 'saving' }
  | { readonly status: 'failed'; readonly reason: SaveFailure; readonly isInShadow: boolean }
  /** It is only looked at, and not kept on this device. */
  | { readonly status: 'not-kept' };

/** What is only looked at: a draft from a newer version of this page, or one that came in a link. */
export type Visit = 'newer' | 'link';

/** Something the user is told on the page until they put it away. */
export interface Notice {
  readonly text: string;
  /** A text that the user may want to keep, such as a draft that could not be read. */
  readonly download?: { readonly fileName: string; readonly text: string };
}

/** What a screen reader says; the turn tells apart two announcements of the same text. */
export interface Announcement {
  readonly text: string;
  readonly turn: number;
}

/** What a change is, besides the new document. */
export interface EditOptions {
  /** Changes with the same key in quick succession are one step of the history. */
  readonly burst?: string;
  /** Where the change begins; by default where the caret is. */
  readonly before?: Place | undefined;
  /** Where the user is after the change. */
  readonly after?: Place | undefined;
  /** Whether the focus has to be brought to `after`; typing has put it there already. */
  readonly moveFocus?: boolean;
  /** What a screen reader says. */
  readonly announce?: string;
  /** Whether it takes away something written, so that the page offers it back. */
  readonly removes?: boolean;
}

/** Returns the options of a change by typing in a field: a part of its burst, or a step of its own. */
export function textBurst(field: string, isStep = false): Pick<EditOptions, 'burst'> {
  return isStep ? {} : { burst: `text:${field}` };
}

export interface EditorState {
  readonly draft: Omit<Draft, 'jobDescription'>;
  /** Why what is open is only looked at, if it is. */
  readonly visit: Visit | undefined;
  readonly jobDescription: JobDescription;
  readonly history: History<JobDescription>;
  readonly saving: Saving;
  readonly notices: readonly Notice[];
  /** The place that the focus has to go to next; a new object is a new request. */
  readonly focus: Place | undefined;
  readonly announcement: Announcement;
  /** What the last change took away, in words, where undo would bring it back. */
  readonly removed: Announcement | undefined;
  /** The rows that are selected as wholes, if any. */
  readonly selection: RowSelection | undefined;
  /** Whether what is kept aside is hidden on the sheet. */
  readonly onlyPosting: boolean;
  /** The ids of the sections of which only the heading shows. */
  readonly collapsed: readonly string[];
  /** Takes back that this draft was opened, where that can be: what undo does once no step is left. */
  readonly takeBack: (() => void) | undefined;
}

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

/** The open draft, its history and the actions on them. */
export type Editor = EditorActions &
  Pick<StoreApi<EditorState>, 'getState' | 'getInitialState' | 'subscribe'>;

function opened({ jobDescription, ...draft }: Draft, visit: Visit | undefined) {
  return {
    draft,
    visit,
    jobDescription,
    history: emptyHistory<JobDescription>(),
    focus: undefined,
    selection: undefined,
    collapsed: [],
    removed: undefined,
    takeBack: undefined,
  };
}

/** Returns why what is open cannot be changed, or undefined where it can. */
export function readOnlyReason({ visit, draft }: EditorState): Visit | 'locked' | undefined {
  return visit ?? (draft.locked === true ? 'locked' : undefined);
}

/** Returns an editor in which a draft is open. `now` is the clock, in milliseconds. */
export function createEditor(draft: Draft, now: () => number, visit?: Visit): Editor {
  const { getState, getInitialState, setState, subscribe } = createStore<EditorState>(() => ({
    ...opened(draft, visit),
    saving: { status: 'saving' },
    notices: [],
    announcement: { text: '', turn: 0 },
    onlyPosting: false,
  }));
  let caret: Place | undefined;

  const say = (text: string) => ({ announcement: { text, turn: getState().announcement.turn + 1 } });

  /** Says so where nothing can be changed. */
  const isRefused = () => {
    if (readOnlyReason(getState()) === undefined) return false;
    setState(say('This draft cannot be changed'));
    return true;
  };

  /** What was hidden, and would still be, shows again where the focus has to go to it. */
  const reveal = (focus: Place | undefined, next = getState().jobDescription) => {
    const { jobDescription, onlyPosting, collapsed } = getState();
    const [part = ''] = focus?.field.split(':') ?? [];
    const isHidden = onlyPosting && isAside(jobDescription, part) && isAside(next, part);
    const section = findSection(next, part);
    const isFolded = section !== undefined && collapsed.includes(section.id);
    const isInHeader = section?.id === part && focus?.control !== 'add';
    return {
      ...(isHidden ? { onlyPosting: false } : {}),
      ...(isFolded && !isInHeader ? { collapsed: collapsed.filter((id) => id !== section.id) } : {}),
    };
  };

  const travel = (to: Travel<JobDescription> | undefined, announcement: string) => {
    if (to === undefined || isRefused()) return;
    setState({
      jobDescription: to.state,
      history: to.history,
      focus: to.place && { ...to.place },
      removed: undefined,
      ...reveal(to.place, to.state),
      ...say(announcement),
    });
  };

  return {
    getState,
    getInitialState,
    subscribe,

    edit(change, { burst, before = caret, after, moveFocus = false, announce, removes = false } = {}) {
      const { jobDescription, history } = getState();
      const changed = change(jobDescription);
      if (changed === jobDescription || isRefused()) return;
      setState({
        jobDescription: changed,
        history: recordStep(
          history,
          { state: jobDescription, before, after: after ?? before },
          now(),
          burst,
          () => sizeOfStep(jobDescription, changed),
        ),
        ...(moveFocus && after !== undefined ? { focus: { ...after }, ...reveal(after, changed) } : {}),
        ...(announce === undefined ? {} : say(announce)),
        removed: removes && announce !== undefined ? say(announce).announcement : undefined,
      });
    },
    undo() {
      const { history, jobDescription, takeBack } = getState();
      if (history.past.length === 0 && takeBack !== undefined) return takeBack();
      travel(undoStep(history, jobDescription), 'Undone');
    },
    redo() {
      const { history, jobDescription } = getState();
      travel(redoStep(history, jobDescription), 'Redone');
    },
    open(next, why) {
      caret = undefined;
      setState({ ...opened(next, why), saving: { status: 'saving' } });
    },
    fork(id, name) {
      const { name: _name, locked: _locked, deletedAt: _deletedAt, ...rest } = getState().draft;
      setState({
        draft: { ...rest, id, revision: 0, ...(name === undefined ? {} : { name }) },
        visit: undefined,
      });
    },
    offerTakeBack: (takeBack) => setState({ takeBack }),
    rename(name) {
      const { name: _name, ...rest } = getState().draft;
      setState({ draft: name === '' ? rest : { ...rest, name } });
    },
    setLocked(locked) {
      setState({
        draft: { ...getState().draft, locked },
        ...say(locked ? 'Draft locked' : 'Draft unlocked'),
      });
    },
    setKeptFindings(keptFindings) {
      if (!isRefused()) setState({ draft: { ...getState().draft, keptFindings } });
    },
    noteCaret: (place) => {
      caret = place;
    },
    requestFocus: (place) => setState({ focus: { ...place }, ...reveal(place) }),
    select: (selection) => setState({ selection }),
    setOnlyPosting: (onlyPosting) => setState({ onlyPosting }),
    setCollapsed(sectionIds, isCollapsed) {
      const others = getState().collapsed.filter((id) => !sectionIds.includes(id));
      setState({ collapsed: isCollapsed ? [...others, ...sectionIds] : others });
    },
    announce: (text) => setState(say(text)),
    notify(notice) {
      // The same sentence twice would say no more.
      const others = getState().notices.filter(
        (each) => each.download !== undefined || each.text !== notice.text,
      );
      setState({ notices: [...others, notice] });
    },
    dismiss: (notice) => setState({ notices: getState().notices.filter((each) => each !== notice) }),
    setSaving: (saving) => setState({ saving }),
    setRevision: (revision, changedAt) => setState({ draft: { ...getState().draft, revision, changedAt } }),
  };
}
