import { readFileSync } from 'node:fs';
import path from 'node:path';
import { linesOf } from './rule-rows.mjs';

const imported = /import \{ \w+ \} from '\.\/([\w-]+)';/g;

/** The words to avoid go into the page as one text of lines, and without their sentences, which are their tests. */
export const rulePlugin = () => ({
  name: 'rules-as-lines',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/review\/words\/words\.ts$/ },
    handler: (code, id) => {
      const lines = [...code.matchAll(imported)].flatMap(([, name]) =>
        linesOf(name, readFileSync(path.join(path.dirname(id), `${name}.ts`), 'utf8')),
      );
      return {
        code: `import { readWords } from '/scripts/rule-rows.mjs';\nexport const words = readWords(\`${lines.join('\n')}\`);`,
        map: null,
      };
    },
  },
});
