import * as v from 'valibot';
import type { JobDescription } from '../document/job-description';
import { parseJobDescription } from '../document/parse-job-description';
import { parseJson } from '../document/parse-json';

const format = 'rolewright-job-description';

/** The version of the form that the file has; a change of that form is a new number, and a step that reads the old. */
const currentVersion = 1;

const envelope = v.object({
  format: v.literal(format),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  jobDescription: v.unknown(),
});

export type ReadJsonResult =
  | { readonly status: 'read'; readonly jobDescription: JobDescription }
  /** A newer version of this page has written it. */
  | { readonly status: 'newer' }
  /** It says that it is one, and is none. */
  | { readonly status: 'damaged' }
  /** Another kind of file. */
  | { readonly status: 'other' };

/** Returns the whole job description, with what is kept aside, as JSON that `readJobDescriptionJson` reads. */
export function write(jobDescription: JobDescription): string {
  return `${JSON.stringify({ format, version: currentVersion, jobDescription }, undefined, 2)}\n`;
}

/** Returns the job description that a JSON text holds, or why it gives none. */
export function readJobDescriptionJson(text: string): ReadJsonResult {
  let input: unknown;
  try {
    input = parseJson(text);
  } catch {
    return { status: 'other' };
  }
  const known = v.safeParse(envelope, input);
  if (!known.success) return { status: 'other' };
  const { version, jobDescription } = known.output;
  if (version > currentVersion) return { status: 'newer' };
  const parsed = parseJobDescription(jobDescription);
  return parsed.ok ? { status: 'read', jobDescription: parsed.jobDescription } : { status: 'damaged' };
}
