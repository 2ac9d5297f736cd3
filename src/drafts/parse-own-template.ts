import * as v from 'valibot';
import type { JobDescription, Row } from '../document/job-description';
import { parseJobDescription } from '../document/parse-job-description';
import { emptyRichText } from '../document/rich-text';
import { parseJson } from '../document/parse-json';
import type { StoredObject } from './migrations';
import { ownTemplatePrefix, templateSchemaVersion, type OwnTemplate } from './own-template';
import { templateMigrations } from './template-migrations';

const time = v.pipe(v.string(), v.isoTimestamp());

const envelope = v.object({
  schemaVersion: v.literal(templateSchemaVersion),
  id: v.pipe(
    v.string(),
    v.check((id) => id.startsWith(ownTemplatePrefix) && /^\w+$/.test(id)),
  ),
  createdAt: time,
  changedAt: time,
  deletedAt: v.exactOptional(time),
  title: v.pipe(v.string(), v.nonEmpty()),
  aliases: v.array(v.string()),
  field: v.string(),
  level: v.string(),
  jobDescription: v.unknown(),
  suggestions: v.unknown(),
  guide: v.array(v.object({ question: v.string(), answer: v.unknown() })),
});

const versioned = v.looseObject({ schemaVersion: v.pipe(v.number(), v.integer(), v.minValue(1)) });

type ParseOwnTemplateResult =
  | { readonly status: 'read'; readonly template: OwnTemplate }
  /** A newer version of this page has stored it. */
  | { readonly status: 'newer' }
  | { readonly status: 'unreadable' };

/** Returns the template that a stored text holds, or why it gives none. */
export function parseOwnTemplate(text: string): ParseOwnTemplateResult {
  try {
    return parseStoredTemplate(parseJson(text));
  } catch {
    return { status: 'unreadable' };
  }
}

/** Returns the template that a stored value holds, or why it gives none. */
export function parseStoredTemplate(input: unknown): ParseOwnTemplateResult {
  const known = v.safeParse(versioned, input);
  if (!known.success) return { status: 'unreadable' };
  const version = known.output.schemaVersion;
  if (version > templateSchemaVersion) return { status: 'newer' };
  let stored: StoredObject = known.output;
  for (let from = version; from < templateSchemaVersion; from += 1)
    stored = templateMigrations[from]?.(stored) ?? stored;
  const result = v.safeParse(envelope, stored);
  if (!result.success) return { status: 'unreadable' };
  const { schemaVersion: _version, jobDescription, suggestions, guide, ...facts } = result.output;
  try {
    const template = {
      ...facts,
      jobDescription: checked(jobDescription),
      suggestions: checked({ ...nothing, sections: suggestions }).sections,
      guide: guide.map(({ question, answer }) => ({ question, answer: checkedRows(answer) })),
    };
    return { status: 'read', template };
  } catch {
    return { status: 'unreadable' };
  }
}

const nothing = { title: '', details: [], sections: [] };
const bareSection = { id: 'answer', heading: emptyRichText, level: 2, included: true };

/** Returns the job description that a value holds; throws where it holds none. */
function checked(input: unknown): JobDescription {
  const result = parseJobDescription(input);
  if (!result.ok) throw new TypeError(result.problems[0]?.message);
  return result.jobDescription;
}

/** Rows are checked as those of a section. */
const checkedRows = (rows: unknown): readonly Row[] =>
  checked({ ...nothing, sections: [{ ...bareSection, rows }] }).sections[0]?.rows ?? [];

/** Returns the text in which a template is stored. */
export function writeOwnTemplate(template: OwnTemplate): string {
  return JSON.stringify({ schemaVersion: templateSchemaVersion, ...template });
}
