import { createStore, type StoreApi } from 'zustand/vanilla';
import { isAside } from '../document/aside';
import { findSection } from '../document/find-section';
import type { JobDescription } from '../document/job-description';
import type { Draft } from '../drafts/draft';
import type { EditorActions } from './editor-actions';
import type { EditorState, Visit } from './editor-state';
import { emptyHistory, recordStep, redoStep, undoStep, type Place, type Travel } from './history';
import { sizeOfStep } from './size-of-step';

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
