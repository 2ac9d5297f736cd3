import type { JobDescription } from '../../document/job-description';
import { parseJobDescription } from '../../document/parse-job-description';
import type { Fields } from './find-job-posting';

export type ReadJsonResult =
  | { readonly status: 'read'; readonly jobDescription: JobDescription }
  | { readonly status: 'newer' }
  | { readonly status: 'damaged' };

const version = 1;

/** Returns the job description of a file in our own JSON, or undefined where it is none of ours. */
export function readJson(data: Fields): ReadJsonResult | undefined {
  if (data['format'] !== 'rolewright') return undefined;
  if (typeof data['version'] === 'number' && data['version'] > version) return { status: 'newer' };
  const result = parseJobDescription(data['jobDescription']);
  return result.ok ? { status: 'read', jobDescription: result.jobDescription } : { status: 'damaged' };
}
