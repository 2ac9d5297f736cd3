import type { Draft } from '../drafts/draft';

const untitled = 'Untitled job description';

/** Returns what a draft is called on this device. */
export function draftName({ name, jobDescription }: Pick<Draft, 'name' | 'jobDescription'>): string {
  return name ?? (jobDescription.title.trim() || untitled);
}
