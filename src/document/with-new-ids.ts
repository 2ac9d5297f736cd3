import type { JobDescription, Section } from './job-description';

/** Returns the job description with a new id for each of its parts, so that it can stand beside the one it is of. */
export function withNewIds(jobDescription: JobDescription, createId: () => string): JobDescription {
  return {
    ...jobDescription,
    details: jobDescription.details.map((detail) => ({ ...detail, id: createId() })),
    sections: jobDescription.sections.map((section) => sectionWithNewIds(section, createId)),
  };
}

/** Returns the section with a new id for it and for each of its rows. */
export function sectionWithNewIds(section: Section, createId: () => string): Section {
  return { ...section, id: createId(), rows: section.rows.map((row) => ({ ...row, id: createId() })) };
}
