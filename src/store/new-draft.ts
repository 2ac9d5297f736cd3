import type { JobDescription } from '../document/job-description';
import type { Draft } from '../drafts/draft';

export const blankJobDescription: JobDescription = { title: '', details: [], sections: [] };

/** Returns a draft that has not been saved yet. */
export function newDraft(id: string, jobDescription: JobDescription, at: Date, templateId?: string): Draft {
  const createdAt = at.toISOString();
  return {
    id,
    revision: 0,
    createdAt,
    changedAt: createdAt,
    ...(templateId === undefined ? {} : { templateId }),
    jobDescription,
  };
}
