import type { JobDescription } from '../document/job-description';
import type { SaveFailure } from '../drafts/careful-storage';
import type { Draft } from '../drafts/draft';
import type { History, Place } from './history';
import type { RowSelection } from './row-selection';

/** Whether the draft is kept on this device as it stands. */
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
interface Announcement {
  readonly text: string;
  readonly turn: number;
}

/** What the page shows: the open draft, its history, and what is told of them. */
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
