import * as v from 'valibot';
import { parseJobDescription, type Problem } from '../document/parse-job-description';
import { schemaVersion, type Draft } from './draft';
import { migrations, type StoredObject } from './migrations';
import { parseJson } from '../document/parse-json';

/** A draft with more has been damaged; the greatest safe number would leave the next edit none of its own. */
const mostRevisions = 1e12;

const envelope = v.object({
  schemaVersion: v.literal(schemaVersion),
  id: v.pipe(v.string(), v.nonEmpty()),
  revision: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostRevisions)),
  createdAt: v.pipe(v.string(), v.isoTimestamp()),
  changedAt: v.pipe(v.string(), v.isoTimestamp()),
  name: v.exactOptional(v.string()),
  templateId: v.exactOptional(v.string()),
  locked: v.exactOptional(v.boolean()),
  deletedAt: v.exactOptional(v.pipe(v.string(), v.isoTimestamp())),
  keptFindings: v.exactOptional(
    v.array(
      v.object({ at: v.string(), rule: v.string(), words: v.string(), reason: v.exactOptional(v.string()) }),
    ),
  ),
  jobDescription: v.unknown(),
});

const versioned = v.looseObject({ schemaVersion: v.pipe(v.number(), v.integer(), v.minValue(1)) });

export type ParseDraftResult =
  /** `version` is that of the form in which the draft was stored. */
  | { readonly status: 'read'; readonly draft: Draft; readonly version: number }
  /** A newer version of this page has stored it; `draft` is as much of it as this one understands, if it does. */
  | { readonly status: 'newer'; readonly draft: Draft | undefined }
  | { readonly status: 'unreadable'; readonly problems: readonly Problem[] };

/** Returns the draft that a stored text holds, or what keeps it from being one. */
export function parseDraft(text: string): ParseDraftResult {
  try {
    return parseStoredDraft(parseJson(text));
  } catch (error) {
    const message = error instanceof Error ? error.message : 'Not JSON';
    return { status: 'unreadable', problems: [{ path: '', message }] };
  }
}

/** Returns the draft that a stored value holds, or what keeps it from being one. */
export function parseStoredDraft(input: unknown): ParseDraftResult {
  const known = v.safeParse(versioned, input);
  if (!known.success) return { status: 'unreadable', problems: problemsOf(known.issues) };
  const version = known.output.schemaVersion;
  if (version > schemaVersion) {
    const asOurs = parseCurrent({ ...known.output, schemaVersion });
    return { status: 'newer', draft: asOurs.status === 'read' ? asOurs.draft : undefined };
  }
  let stored: StoredObject = known.output;
  for (let from = version; from < schemaVersion; from += 1) stored = migrations[from]?.(stored) ?? stored;
  const result = parseCurrent(stored);
  return result.status === 'read' ? { ...result, version } : result;
}

function parseCurrent(stored: StoredObject): ParseDraftResult {
  const result = v.safeParse(envelope, stored);
  if (!result.success) return { status: 'unreadable', problems: problemsOf(result.issues) };
  const parsed = parseJobDescription(result.output.jobDescription);
  if (!parsed.ok) return { status: 'unreadable', problems: parsed.problems };
  const { schemaVersion: version, ...draft } = result.output;
  return { status: 'read', draft: { ...draft, jobDescription: parsed.jobDescription }, version };
}

function problemsOf(issues: readonly v.BaseIssue<unknown>[]): Problem[] {
  return issues.map((issue) => ({ path: v.getDotPath(issue) ?? '', message: issue.message }));
}
