import type { JobDescription, Section, SectionLevel } from './job-description';
import { changeById, insertAt, moveById, removeById } from './list-edits';
import { normalizeRichText } from './normalize-rich-text';
import { equalRichText, type RichText } from './rich-text';
import { singleLine } from './trim-rich-text';

function withSections(jobDescription: JobDescription, sections: readonly Section[]): JobDescription {
  return sections === jobDescription.sections ? jobDescription : { ...jobDescription, sections };
}

/** Returns the job description with this section changed, or the same one where nothing changes. */
export function changeSection(
  jobDescription: JobDescription,
  id: string,
  change: (section: Section) => Section,
): JobDescription {
  return withSections(jobDescription, changeById(jobDescription.sections, id, change));
}

/** Returns the job description with a section put in before `index`. */
export function addSection(jobDescription: JobDescription, index: number, section: Section): JobDescription {
  return withSections(jobDescription, insertAt(jobDescription.sections, index, section));
}

/** Returns the job description without this section and its rows. */
export function removeSection(jobDescription: JobDescription, id: string): JobDescription {
  return withSections(jobDescription, removeById(jobDescription.sections, id));
}

/** Returns the job description with this section at `index`, counted among the others. */
export function moveSection(jobDescription: JobDescription, id: string, index: number): JobDescription {
  return withSections(jobDescription, moveById(jobDescription.sections, id, index));
}

/** Returns the job description with this section's heading changed, on one line. */
export function setSectionHeading(
  jobDescription: JobDescription,
  id: string,
  heading: RichText,
): JobDescription {
  const normal = normalizeRichText(singleLine(heading));
  return changeSection(jobDescription, id, (section) =>
    equalRichText(section.heading, normal) ? section : { ...section, heading: normal },
  );
}

/** Returns the job description with this section's heading at another level. */
export function setSectionLevel(
  jobDescription: JobDescription,
  id: string,
  level: SectionLevel,
): JobDescription {
  return changeSection(jobDescription, id, (section) =>
    section.level === level ? section : { ...section, level },
  );
}

/** Returns the job description with this section in the posting or kept aside. */
export function setSectionIncluded(
  jobDescription: JobDescription,
  id: string,
  included: boolean,
): JobDescription {
  return changeSection(jobDescription, id, (section) =>
    section.included === included ? section : { ...section, included },
  );
}
