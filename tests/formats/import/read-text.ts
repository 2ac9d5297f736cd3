import type { SwitchedOff } from '../../../src/formats/import/guess';
import { readImport, type ImportResult, type ImportSource } from '../../../src/formats/import/read-import';
import { countIds } from '../../support/count-ids';

type Read = Extract<ImportResult, { status: 'read' }>;

/** Returns what the import makes of a source. */
export function readSource(
  content: ImportSource['content'],
  name = '',
  off: SwitchedOff = [],
): Promise<ImportResult> {
  return readImport({ name, content, off }, countIds());
}

/** Returns what is read of a text, which has to be readable. */
export async function readText(text: string, name = 'job.md', off: SwitchedOff = []): Promise<Read> {
  const result = await readSource({ text }, name, off);
  if (result.status !== 'read') throw new Error(`It is ${result.status}`);
  return result;
}

const signs = { paragraph: '', bullet: '- ', number: '1. ', checklist: '[x] ', verbatim: '= ' };

/** Returns what was read as lines that can be told apart at a glance. */
export function outline({ jobDescription: { title, details, sections } }: Read): string[] {
  return [
    ...(title === '' ? [] : [`title ${title}`]),
    ...details.map(({ label, value }) => `${label} = ${value.text}`),
    ...sections.flatMap(({ heading, level, rows }) => [
      `${'#'.repeat(level)} ${heading.text}`.trim(),
      ...rows.map(({ kind, content, indent, included }) => {
        const sign = kind === 'checklist' && !included ? '[ ] ' : signs[kind];
        return '  '.repeat(indent) + sign + content.text;
      }),
    ]),
  ];
}
