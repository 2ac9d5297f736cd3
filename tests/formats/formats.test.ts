import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { extractRawText } from 'mammoth';
import { describe, expect, it } from 'vitest';
import { formats, textsToCopy } from '../../src/formats/formats';
import { sampleJobDescription } from '../support/sample-job-description';

const folder = path.resolve(import.meta.dirname, '../../src/formats');

/** Returns the files that write a format: those that export a function `write`. */
function writerFiles(): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .filter((file) =>
      /^export (?:async )?function write\(/m.test(readFileSync(path.join(folder, file), 'utf8')),
    )
    .map((file) => path.basename(file, '.ts'));
}

describe('the list of formats', () => {
  it('holds each file of the folder that writes a format, once', () => {
    const ids = [...formats, ...textsToCopy].map(({ id }) => id);
    expect([...new Set(ids)].toSorted()).toEqual(writerFiles().toSorted());
  });

  it.each(['label', 'extension'] as const)('gives each format a %s of its own', (property) => {
    const values = formats.map((format) => format[property]);
    expect(new Set(values).size).toBe(values.length);
  });

  it.each([...formats, ...textsToCopy])('loads what writes $label', async ({ id, load }) => {
    const { write } = await load();
    const own: unknown = await import(`../../src/formats/${id}.ts`);
    expect(own).toMatchObject({ write });
    const content = await write(sampleJobDescription);
    const text =
      typeof content === 'string' ? content : (await extractRawText({ buffer: Buffer.from(content) })).value;
    expect(text).toContain('Write code');
  });
});
