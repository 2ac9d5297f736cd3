import type { Detail, JobDescription } from './job-description';
import { changeById, insertAt, moveById, removeById } from './list-edits';
import { cleanLine, normalizeRichText } from './normalize-rich-text';
import { equalRichText, type RichText } from './rich-text';
import { singleLine } from './trim-rich-text';

function withDetails(jobDescription: JobDescription, details: readonly Detail[]): JobDescription {
  return details === jobDescription.details ? jobDescription : { ...jobDescription, details };
}

function changeDetail(jobDescription: JobDescription, id: string, change: (detail: Detail) => Detail) {
  return withDetails(jobDescription, changeById(jobDescription.details, id, change));
}

/** Returns the job description with a detail put in before `index`. */
export function addDetail(jobDescription: JobDescription, index: number, detail: Detail): JobDescription {
  return withDetails(jobDescription, insertAt(jobDescription.details, index, detail));
}

/** Returns the job description without this detail. */
export function removeDetail(jobDescription: JobDescription, id: string): JobDescription {
  return withDetails(jobDescription, removeById(jobDescription.details, id));
}

/** Returns the job description with this detail at `index`, counted among the others. */
export function moveDetail(jobDescription: JobDescription, id: string, index: number): JobDescription {
  return withDetails(jobDescription, moveById(jobDescription.details, id, index));
}

/** Returns the job description with this detail's label changed, on one line. */
export function setDetailLabel(jobDescription: JobDescription, id: string, label: string): JobDescription {
  const clean = cleanLine(label);
  return changeDetail(jobDescription, id, (detail) =>
    detail.label === clean ? detail : { ...detail, label: clean },
  );
}

/** Returns the job description with this detail's value changed, on one line. */
export function setDetailValue(jobDescription: JobDescription, id: string, value: RichText): JobDescription {
  const normal = normalizeRichText(singleLine(value));
  return changeDetail(jobDescription, id, (detail) =>
    equalRichText(detail.value, normal) ? detail : { ...detail, value: normal },
  );
}

/** Returns the job description with this detail in the posting or kept aside. */
export function setDetailIncluded(
  jobDescription: JobDescription,
  id: string,
  included: boolean,
): JobDescription {
  return changeDetail(jobDescription, id, (detail) =>
    detail.included === included ? detail : { ...detail, included },
  );
}
