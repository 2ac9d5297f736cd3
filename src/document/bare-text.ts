import type { JobDescription } from './job-description';

/** Returns all that a job description says, kept aside or not, a line for each part; it depends on nothing else. */
export function bareText({ title, details, sections }: JobDescription): string {
  return [
    title,
    ...details.map(({ label, value }) => `${label}: ${value.text}`),
    ...sections.flatMap(({ heading, rows }) => [
      '',
      heading.text,
      ...rows.map((row) => `- ${row.content.text}`),
    ]),
  ].join('\n');
}
