import type { JobDescription, Section } from './job-description';

/** Returns the job description with a new id for each of its parts, so that it can stand beside the one it is of. */
export function withNewIds(jobDescription: JobDescription, createId: () => string): JobDescription {
  return {
    ...jobDescription,
    details: jobDescription.details.map((detail) => ({ ...detail, id: createId() })),
    sections: sectionsWithNewIds(jobDescription.sections, createId),
  };
}

/** Returns the sections with a new id for each of them and of their rows. */
function sectionsWithNewIds(sections: readonly Section[], createId: () => string): Section[] {
  return sections.map((section) => ({
    ...section,
    id: createId(),
    rows: section.rows.map((row) => ({ ...row, id: createId() })),
  }));
}
