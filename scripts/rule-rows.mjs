/** What a row of words to avoid tells in the page, in the order in which a line of the build tells it. */
const fields = 'forms use near only except reason basis source evenDenied anyCase unlessNamed'.split(' ');

/** How a line tells the replacement that takes the words out. */
const leaveOut = '-';

const valueOf = (row, field) => {
  const [, text, list, flag] = new RegExp(`\\b${field}: (?:'([^']*)'|\\[(.*?)\\]|(true))`).exec(row) ?? [];
  if (list !== undefined) return [...list.matchAll(/'([^']*)'/g)].map(([, use]) => use || leaveOut).join('/');
  return text ?? (flag === undefined ? '' : '1');
};

/** Returns the source of a file of words with its rows as lines, which are a good deal smaller than objects. */
export const withRowsAsLines = (code) =>
  code.replace(/rules: \[\n(.*?)\n {4}\],/gs, (_, rows) => {
    const lines = rows.split('\n').map((row) =>
      fields
        .map((field) => valueOf(row.replace(/, flags: \[.*/, ''), field))
        .join('\t')
        .trimEnd(),
    );
    return `rules: readRows(\`${lines.join('\n')}\`),`;
  });

/** Returns the rows that lines tell; runs in the page. */
export const readRows = (lines) =>
  lines.split('\n').map((line) => {
    const values = line.split('\t');
    const uses = values[1] ? values[1].split('/') : [];
    const row = { use: uses.map((use) => (use === leaveOut ? '' : use)) };
    fields.forEach((field, at) => {
      if (at !== 1 && values[at]) row[field] = at > 7 || values[at];
    });
    return row;
  });
