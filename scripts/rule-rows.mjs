/** What a row of words to avoid tells in the page, in the order in which a line of the build tells it. */
const rowFields = 'forms use near only except reason basis source evenDenied anyCase unlessNamed'.split(' ');
const familyFields = 'reason basis source evenDenied'.split(' ');

/** The fields in which a space after a comma and the form of an apostrophe say nothing. */
const notations = new Set(['forms', 'except']);

/** What begins the line of a category and of a family, whose rows follow it, and how a row tells the replacement that takes the words out. */
const [category, family, leaveOut] = ['@', '=', '-'];

const valueOf = (code, field) => {
  const [, text, list, flag] = new RegExp(`\\b${field}: (?:'([^']*)'|\\[(.*?)\\]|(true))`).exec(code) ?? [];
  if (list !== undefined) return [...list.matchAll(/'([^']*)'/g)].map(([, use]) => use || leaveOut).join('/');
  if (text === undefined) return flag === undefined ? '' : '1';
  return notations.has(field) ? text.replaceAll(', ', ',').replaceAll('’', "'") : text;
};

const lineOf = (fields, code) =>
  fields
    .map((field) => valueOf(code, field))
    .join('\t')
    .trimEnd();

/** Returns the lines of a category's file of words, which are a good deal smaller than its objects and have no sentences. */
export const linesOf = (name, code) => [
  category + name,
  ...[...code.matchAll(/ {4}reason: (.*?) rules: \[\n(.*?)\n {4}\]/gs)].flatMap(([head, , rows]) => [
    family + lineOf(familyFields, head.slice(0, head.indexOf('rules:'))),
    ...rows.split('\n').map((row) => lineOf(rowFields, row.replace(/, flags: \[.*/, ''))),
  ]),
];

const read = (fields, line) => {
  const told = {};
  for (const [at, value] of line.split('\t').entries()) if (value) told[fields[at]] = value === '1' || value;
  return told;
};

/** Returns the words to avoid, by category, that lines tell; runs in the page. */
export const readWords = (lines) => {
  const words = {};
  let families;
  for (const line of lines.split('\n')) {
    const [sign] = line;
    const rest = line.slice(1);
    if (sign === category) families = words[rest] = [];
    else if (sign === family) families.push({ ...read(familyFields, rest), rules: [] });
    else {
      const row = read(rowFields, line);
      const use = row.use?.split('/').map((each) => (each === leaveOut ? '' : each)) ?? [];
      families.at(-1).rules.push({ ...row, use });
    }
  }
  return words;
};
