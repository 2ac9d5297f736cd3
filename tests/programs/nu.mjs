import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The validator behind validator.w3.org, as one file for Java: too large to install for everybody. */
export const nu = {
  name: 'the Nu validator finds no error in the page',
  programs: [{ command: 'java', debian: 'default-jre-headless' }],
  packages: { 'vnu-jar': '26.9.27' },
  run({ documents, pathOf }) {
    const folder = mkdtempSync(join(tmpdir(), 'rolewright-pages-'));
    const paths = documents.map(({ html }, index) => {
      const path = join(folder, `${index}.html`);
      writeFileSync(path, html);
      return path;
    });
    const jar = pathOf('vnu-jar/build/dist/vnu.jar');
    const { stderr, error } = spawnSync('java', ['-jar', jar, '--format', 'json', ...paths], {
      encoding: 'utf8',
    });
    if (error) throw error;
    return JSON.parse(stderr)
      .messages.filter(({ type }) => type !== 'info')
      .map(({ url, message }) => `${documents[Number(/(\d+)\.html$/.exec(url)?.[1])]?.name}: ${message}`);
  },
};
