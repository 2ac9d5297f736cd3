import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** LibreOffice names the list of an item alone, and not those around it. */
const depthAndKind = (item) =>
  item.replace(/^((?:[uo]l )*)([uo]l) /, (_, around, own) => `${around.length / 3} ${own} `);

const comparable = ({ items, ...outline }) => JSON.stringify({ ...outline, items: items.map(depthAndKind) });

/** A word processor: opens each Word file and saves it as HTML. */
export const libreOffice = {
  name: 'LibreOffice opens the Word file and finds in it what the page says',
  programs: [{ command: 'soffice', debian: 'libreoffice-writer-nogui' }],
  packages: {},
  run({ documents, htmlOutline }) {
    const folder = mkdtempSync(join(tmpdir(), 'rolewright-word-'));
    const paths = documents.map(({ word }, index) => {
      const path = join(folder, `${index}.docx`);
      writeFileSync(path, word);
      return path;
    });
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'html:HTML (StarWriter)',
        '--outdir',
        folder,
        ...paths,
      ],
      { stdio: 'ignore' },
    );
    return documents.flatMap(({ name, html }, index) => {
      const read = htmlOutline(readFileSync(join(folder, `${index}.html`), 'utf8'));
      return comparable(read) === comparable(htmlOutline(html)) ? [] : [`${name}: found otherwise`];
    });
  },
};
