import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { JobDescription } from '../document/job-description';
import { markChecklists } from '../document/mark-checklists';
import { mdastToHast } from '../formats/mdast-to-hast';
import { pasteFragment } from '../formats/paste-fragment';
import { mdastToPlainText } from '../formats/plain-text';
import { withSectionRanks } from '../formats/with-section-ranks';
import { titleToMdast } from '../markdown/parts-to-mdast';
import { postingToMdast } from '../markdown/posting-to-mdast';
import type { Change } from './change';
import { checkLimit, type LimitCheck } from './check-limit';
import type { Destination } from './destination';
import { fitHast } from './fit-hast';
import { tellLosses, type Loss } from './tell-losses';

/** A posting as it leaves for a place, and what becomes of it there. */
export interface WrittenPosting {
  /** What a box with formatting takes; a plain box takes none. */
  readonly html?: string;
  /** The tree that the HTML is written from; what was changed is marked in it. */
  readonly tree: Root;
  readonly text: string;
  readonly title: string;
  readonly changes: readonly Change[];
  readonly losses: readonly Loss[];
  readonly counts: { readonly title: LimitCheck; readonly body: LimitCheck };
}

interface WriteForOptions {
  /** Whether “☑” stands before the items of checklists, where the place takes it. */
  readonly checklistMarks?: boolean;
}

/** Returns a job description's posting in the form that a place keeps, with what that changes and how long it is. */
export function writeFor(
  destination: Destination,
  jobDescription: JobDescription,
  { checklistMarks = false }: WriteForOptions = {},
): WrittenPosting {
  const title = jobDescription.title.trim();
  const marked =
    checklistMarks && destination.checklistMarks ? markChecklists(jobDescription) : jobDescription;
  const body = withSectionRanks(postingToMdast({ ...marked, title: '' }));
  const lead = destination.titleStands === 'in the text' ? titleToMdast(title) : [];
  const posting = { ...body, children: [...lead, ...body.children] };
  const { root, changes } = fitHast(pasteFragment(mdastToHast(posting)), destination);
  const text = mdastToPlainText(posting);
  const written = destination.clipboard === 'rich' ? { html: toHtml(root), text } : { text };
  return {
    ...written,
    tree: root,
    title,
    changes,
    losses: tellLosses(changes),
    counts: {
      title: checkLimit({ text: title }, destination.titleLimit),
      body: checkLimit(written, destination.bodyLimit),
    },
  };
}
