import { execFileSync } from 'node:child_process';

/** CommonMark's own program. It has no tables and nothing struck through, so their signs stay in the text. */
export const cmark = {
  name: 'cmark reads the Markdown as what the page says',
  programs: [{ command: 'cmark', debian: 'cmark' }],
  packages: {},
  run({ documents, htmlOutline }) {
    const comparable = (html) => JSON.stringify({ ...htmlOutline(html), text: '' });
    return documents
      .filter(({ markdown, html }) => {
        const read = execFileSync('cmark', { input: markdown, encoding: 'utf8' });
        return comparable(read) !== comparable(html);
      })
      .map(({ name }) => `${name}: read otherwise`);
  },
};
