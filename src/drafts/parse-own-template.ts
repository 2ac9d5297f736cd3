import * as v from 'valibot';
import type { JobDescription } from '../document/job-description';
import { parseJobDescription } from '../document/parse-job-description';
import { parseJson } from '../document/parse-json';
import type { StoredObject } from './migrations';
import { ownTemplatePrefix, templateSchemaVersion, type OwnTemplate } from './own-template';
import { templateMigrations } from './template-migrations';

const time = v.pipe(v.string(), v.isoTimestamp());

/** Returns a schema that takes what the job description of `wrap` becomes, its texts in their normal form. */
const checked = <Part>(wrap: (input: unknown) => unknown, take: (parsed: JobDescription) => Part) =>
  v.pipe(
    v.unknown(),
    v.rawTransform(({ dataset, addIssue, NEVER }): Part => {
      const result = parseJobDescription(wrap(dataset.value));
      if (result.ok) return take(result.jobDescription);
      addIssue({ message: 'It holds no job description' });
      return NEVER;
    }),
  );

const sections = checked(
  (input) => ({ title: '', details: [], sections: input }),
  (parsed) => parsed.sections,
);

/** An answer is checked as the rows of a section. */
const answer = checked(
  (rows) => ({
    title: '',
    details: [],
    sections: [{ id: 'answer', heading: { text: '', marks: [] }, level: 2, included: true, rows }],
  }),
  (parsed) => parsed.sections[0]?.rows ?? [],
);

const envelope = v.object({
  schemaVersion: v.literal(templateSchemaVersion),
  id: v.pipe(v.string(), v.regex(/^\w+$/), v.startsWith(ownTemplatePrefix)),
  createdAt: time,
  changedAt: time,
  deletedAt: v.exactOptional(time),
  title: v.pipe(v.string(), v.nonEmpty()),
  aliases: v.array(v.string()),
  field: v.string(),
  level: v.string(),
  jobDescription: checked(
    (input) => input,
    (parsed) => parsed,
  ),
  suggestions: sections,
  guide: v.array(v.object({ question: v.string(), answer })),
});

const versioned = v.looseObject({ schemaVersion: v.pipe(v.number(), v.integer(), v.minValue(1)) });

export type ParseOwnTemplateResult =
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
  const { schemaVersion: _version, ...template } = result.output;
  return { status: 'read', template };
}

/** Returns the text in which a template is stored. */
export function writeOwnTemplate(template: OwnTemplate): string {
  return JSON.stringify({ schemaVersion: templateSchemaVersion, ...template });
}
