/** One way to say a rule's words, and which of the inflections it is. */
export interface Form {
  readonly words: readonly string[];
  readonly inflection: number;
}

/** Returns the forms that a notation tells, which commas part. */
export const splitForms = (notation: string): string[] =>
  notation
    .replaceAll('’', "'")
    .split(',')
    .map((form) => form.trim())
    .filter((form) => form !== '');

/** Returns a form as the parts that follow one another: any of the ways to say each part. */
export const partsOfForm = (form: string): Form[][] => chunksOf(form).map((chunk) => expand(chunk));

/** Returns the forms in a notation, each in its parts. */
export const partsOfForms = (notation: string): Form[][][] => splitForms(notation).map(partsOfForm);

/** Returns the words, in lower case, of which each can be the first of a form. */
export function beginningsOf(form: string): string[] {
  const plain = /^[^\s({-]+(?=[\s-]|$)/.exec(form)?.[0];
  if (plain !== undefined) return [plain.toLowerCase()];
  const first: string[] = [];
  for (const part of partsOfForm(form)) {
    first.push(...part.flatMap(({ words }) => words[0]?.toLowerCase() ?? []));
    if (part.every(({ words }) => words.length > 0)) break;
  }
  return first;
}

/** Returns every single form that a notation stands for. */
export function expandForms(notation: string): Form[] {
  return partsOfForms(notation).flatMap((parts) =>
    parts.reduce<Form[]>(
      (forms, part) =>
        forms.flatMap((form) =>
          part.map(({ words, inflection }) => ({
            words: [...form.words, ...words],
            inflection: Math.max(form.inflection, inflection),
          })),
        ),
      [{ words: [], inflection: 0 }],
    ),
  );
}

/** Cuts a form where words end, so that the choices of one part do not multiply those of the next. */
function chunksOf(form: string): string[] {
  if (!/[{(]/.test(form)) return form.split(/\s+/);
  const chunks: string[] = [];
  let open = '';
  const close = () => {
    if (open !== '') chunks.push(open);
    open = '';
  };
  for (const piece of form.match(/\([^)]*\)|\{[^}]*\}|\s+|[^\s({]+/g) ?? []) {
    const isApart = piece.startsWith('(') && bringsSpace(piece.slice(1, -1).split('|'));
    if (isApart || piece.trim() === '') close();
    if (isApart) chunks.push(piece);
    else open += piece.trim();
  }
  close();
  return chunks;
}

/** Whether choices bring a space of their own, so that they are words apart. */
const bringsSpace = (choices: readonly string[]) =>
  choices.every((choice) => choice === '' || choice.endsWith(' ')) ||
  choices.every((choice) => choice === '' || choice.startsWith(' '));

const wordsOf = (text: string) =>
  /[\s-]/.test(text) ? text.split(/[\s-]+/).filter(Boolean) : text === '' ? [] : [text];

/** Choices stand in one another at no place, so the first bracket that closes is the one that opened. */
function expand(text: string, inflection = 0): Form[] {
  const open = text.search(/[{(]/);
  if (open < 0) return [{ words: wordsOf(text), inflection }];
  const inflects = text[open] === '{';
  const close = text.indexOf(inflects ? '}' : ')', open);
  const choices = text.slice(open + 1, close).split('|');
  const before = text.slice(0, open);
  const after = text.slice(close + 1);
  return choices.flatMap((choice, index) => expand(before + choice + after, inflects ? index : inflection));
}

/** Returns a replacement in the inflection that was found. */
export function inflect(replacement: string, inflection: number): string {
  return replacement.replace(/\{([^}]*)\}/g, (_, inflections: string) => {
    const all = inflections.split('|');
    return all[inflection] ?? all[0] ?? '';
  });
}
