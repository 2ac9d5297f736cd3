import { withRowsAsLines } from './rule-rows.mjs';

/** The words to avoid go into the page as lines, and without their sentences, which are their tests. */
export const rulePlugin = () => ({
  name: 'rules-as-lines',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/review\/words\/(?!words\.)[\w-]+\.ts$/ },
    handler: (code) => ({
      code: `import { readRows } from '/scripts/rule-rows.mjs';\n${withRowsAsLines(code)}`,
      map: null,
    }),
  },
});
