import * as v from 'valibot';
import { indents, rowKinds, sectionLevels, type JobDescription } from './job-description';
import { cleanLine, normalizeRichText } from './normalize-rich-text';
import type { Mark, RichText } from './rich-text';
import { isSafeUrl } from './safe-url';
import { singleLine } from './trim-rich-text';

/** Something that keeps an input from being a job description: where (`sections.0.heading`) and what. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

type ParseResult =
  | { readonly ok: true; readonly jobDescription: JobDescription }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const id = v.pipe(v.string(), v.nonEmpty('An id is empty'));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = { start: offset, end: offset };

const mark = v.variant('type', [
  v.object({ type: v.picklist(['strong', 'emphasis', 'delete', 'inlineCode', 'verbatim']), ...span }),
  v.object({
    type: v.literal('link'),
    ...span,
    url: v.pipe(v.string(), v.check(isSafeUrl, 'A link leads to an address that is not safe')),
    title: v.exactOptional(v.string()),
  }),
]);

const richText = v.pipe(
  v.object({ text: v.string(), marks: v.array(mark) }),
  v.transform((input): RichText =>
    normalizeRichText({ text: input.text, marks: input.marks satisfies Mark[] }),
  ),
);

const line = v.pipe(v.string(), v.transform(cleanLine));

const richLine = v.pipe(
  richText,
  v.transform((input) => normalizeRichText(singleLine(input))),
);

const detail = v.object({ id, label: line, value: richLine, included: v.boolean() });

const row = v.object({
  id,
  kind: v.picklist(rowKinds),
  content: richText,
  indent: v.picklist(indents),
  included: v.boolean(),
  start: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999_999_999))),
});

const section = v.object({
  id,
  heading: richLine,
  level: v.picklist(sectionLevels),
  included: v.boolean(),
  rows: v.array(row),
});

const jobDescription = v.object({
  title: line,
  details: v.array(detail),
  sections: v.array(section),
  frontMatter: v.exactOptional(
    v.pipe(
      v.string(),
      v.check((yaml) => !/^---\s*$/m.test(yaml), 'Front matter cannot hold its own end'),
    ),
  ),
});

/**
 * Returns the job description that an unknown input holds, its texts normalised, or the list of problems that keep
 * it from being one. Properties that a job description does not have are left out.
 */
export function parseJobDescription(input: unknown): ParseResult {
  const result = v.safeParse(jobDescription, input);
  if (!result.success) {
    return {
      ok: false,
      problems: result.issues.map((issue) => ({ path: v.getDotPath(issue) ?? '', message: issue.message })),
    };
  }
  const problems = repeatedIds(result.output);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, jobDescription: result.output };
}

function repeatedIds({ details, sections }: JobDescription): Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  const visit = (value: string, path: string) => {
    if (seen.has(value)) problems.push({ path, message: `The id ${value} stands twice` });
    seen.add(value);
  };
  details.forEach((each, index) => visit(each.id, `details.${index}.id`));
  sections.forEach((each, index) => {
    visit(each.id, `sections.${index}.id`);
    each.rows.forEach((inner, place) => visit(inner.id, `sections.${index}.rows.${place}.id`));
  });
  return problems;
}
