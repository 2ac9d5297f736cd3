import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/formats/formats';
import { sampleJobDescription } from '../support/sample-job-description';

const folder = path.resolve(import.meta.dirname, '../../src/formats');

/** Returns the files that write a format: those that export a function `write`. */
function writerFiles(): string[] {
  return readdirSync(folder)
    .filter((file) => /^export function write\(/m.test(readFileSync(path.join(folder, file), 'utf8')))
    .map((file) => path.basename(file, '.ts'));
}

describe('the list of formats', () => {
  it('holds each file of the folder that writes a format, once', () => {
    expect(formats.map(({ id }) => id).toSorted()).toEqual(writerFiles().toSorted());
  });

  it.each(['label', 'extension', 'mimeType'] as const)('gives each format a %s of its own', (property) => {
    const values = formats.map((format) => format[property]);
    expect(new Set(values).size).toBe(values.length);
  });

  it.each(formats)('loads what writes $label', async ({ id, load }) => {
    const { write } = await load();
    const own: unknown = await import(`../../src/formats/${id}.ts`);
    expect(own).toMatchObject({ write });
    expect(write(sampleJobDescription)).toContain('Write code');
  });
});
