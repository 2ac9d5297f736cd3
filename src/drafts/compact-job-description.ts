import type { JobDescription } from '../document/job-description';
import type { RichText } from '../document/rich-text';

/** What most parts of a job description have, and what a compact one leaves out. */
const usual = { marks: [], level: 2, kind: 'bullet', indent: 0, included: true } as const;

type Fields = Readonly<Record<string, unknown>>;

/** Returns a job description without ids and without what is usual, about half as long once compressed. */
export function compactJobDescription({ details, sections, ...rest }: JobDescription): unknown {
  return {
    ...rest,
    details: details.map((detail) => unusual({ ...detail, value: compactText(detail.value) })),
    sections: sections.map((section) =>
      unusual({
        ...section,
        heading: compactText(section.heading),
        rows: section.rows.map((row) => {
          const compact = unusual({ ...row, content: compactText(row.content) });
          const isText = typeof compact['content'] === 'string' && Object.keys(compact).length === 1;
          return isText ? compact['content'] : compact;
        }),
      }),
    ),
  };
}

const compactText = ({ text, marks }: RichText) => (marks.length === 0 ? text : { text, marks });

function unusual({ id: _id, ...part }: Fields): Fields {
  return Object.fromEntries(
    Object.entries(part).filter(([name, value]) => value !== (usual as Fields)[name]),
  );
}

/**
 * Returns a compact job description with what it had left out, and an id for each part; what already has them keeps
 * them. The result is still to be checked.
 */
export function expandJobDescription(input: unknown, createId: () => string): unknown {
  const part = (each: unknown, defaults: Fields, texts: string): Fields => {
    const fields = isFields(each) ? each : { [texts]: each };
    return { id: createId(), ...defaults, ...fields, [texts]: expandText(fields[texts]) };
  };
  const { level, kind, indent, included } = usual;
  if (!isFields(input)) return input;
  return {
    ...input,
    details: each(input['details'], (detail) => part(detail, { included }, 'value')),
    sections: each(input['sections'], (section) => {
      const expanded = part(section, { level, included }, 'heading');
      const rows = each(expanded['rows'], (row) => part(row, { kind, indent, included }, 'content'));
      return { ...expanded, rows };
    }),
  };
}

const expandText = (text: unknown) => (typeof text === 'string' ? { text, marks: usual.marks } : text);

const isFields = (input: unknown): input is Fields =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

const each = (input: unknown, change: (part: unknown) => unknown) =>
  Array.isArray(input) ? input.map((part) => change(part)) : input;
