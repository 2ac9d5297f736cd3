import * as v from 'valibot';
import { parseJobDescription, type Problem } from '../document/parse-job-description';
import { schemaVersion, type Draft } from './draft';

const envelope = v.object({
  schemaVersion: v.literal(schemaVersion),
  id: v.pipe(v.string(), v.nonEmpty()),
  revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
  createdAt: v.pipe(v.string(), v.isoTimestamp()),
  changedAt: v.pipe(v.string(), v.isoTimestamp()),
  name: v.exactOptional(v.string()),
  templateId: v.exactOptional(v.string()),
  jobDescription: v.unknown(),
});

export type ParseDraftResult =
  | { readonly ok: true; readonly draft: Draft }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Returns the draft that a stored text holds, or what keeps it from being one. */
export function parseDraft(text: string): ParseDraftResult {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    return {
      ok: false,
      problems: [{ path: '', message: error instanceof Error ? error.message : 'Not JSON' }],
    };
  }
  const result = v.safeParse(envelope, input);
  if (!result.success) {
    return {
      ok: false,
      problems: result.issues.map((issue) => ({ path: v.getDotPath(issue) ?? '', message: issue.message })),
    };
  }
  const parsed = parseJobDescription(result.output.jobDescription);
  if (!parsed.ok) return parsed;
  const { schemaVersion: _version, ...draft } = result.output;
  return { ok: true, draft: { ...draft, jobDescription: parsed.jobDescription } };
}
