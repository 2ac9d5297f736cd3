import type { JobDescription } from '../../src/document/job-description';

const withoutId = <Part extends { readonly id: string }>({ id: _id, ...part }: Part) => part;

/** Returns what a job description says, for comparing two whose ids differ. */
export function withoutIds(jobDescription: JobDescription) {
  return {
    ...jobDescription,
    details: jobDescription.details.map(withoutId),
    sections: jobDescription.sections.map((section) => ({
      ...withoutId(section),
      rows: section.rows.map(withoutId),
    })),
  };
}
