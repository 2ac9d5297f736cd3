/** One way to say a rule's words, and which of the inflections it is. */
export interface Form {
  readonly words: readonly string[];
  readonly inflection: number;
}

/** Returns the forms in a notation, each as the parts that follow one another: any of the ways to say each part. */
export function partsOfForms(notation: string): Form[][][] {
  return notation
    .replaceAll('’', "'")
    .split(',')
    .map((form) => chunksOf(form.trim()).map((chunk) => expand(chunk, 0).map(toForm)))
    .filter((parts) => parts.length > 0);
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

const toForm = ({ text, inflection }: { readonly text: string; readonly inflection: number }): Form => ({
  words: text.split(/[\s-]+/).filter(Boolean),
  inflection,
});

/** Cuts a form where words end, so that the choices of one part do not multiply those of the next. */
function chunksOf(form: string): string[] {
  const chunks: string[] = [];
  let open = '';
  const close = () => {
    if (open.trim() !== '') chunks.push(open);
    open = '';
  };
  for (const [piece] of form.matchAll(/\([^)]*\)|\{[^}]*\}|\s+|[^\s({]+/g)) {
    const choices = piece.startsWith('(') ? piece.slice(1, -1).split('|') : [];
    const isApart =
      choices.length > 0 &&
      (choices.every((choice) => choice === '' || choice.endsWith(' ')) ||
        choices.every((choice) => choice === '' || choice.startsWith(' ')));
    if (piece.trim() === '' || isApart) close();
    if (isApart) chunks.push(piece);
    else open += piece.trim();
  }
  close();
  return chunks;
}

interface Expanded {
  readonly text: string;
  readonly inflection: number;
}

/** Choices stand in one another at no place, so the first bracket that closes is the one that opened. */
function expand(text: string, inflection: number): Expanded[] {
  const found = /\{([^}]*)\}|\(([^)]*)\)/.exec(text);
  if (found === null) return [{ text, inflection }];
  const [whole, inflections, choices = ''] = found;
  const before = text.slice(0, found.index);
  const after = text.slice(found.index + whole.length);
  return (inflections ?? choices)
    .split('|')
    .flatMap((each, index) => expand(before + each + after, inflections === undefined ? inflection : index));
}

/** Returns a replacement in the inflection that was found. */
export function inflect(replacement: string, inflection: number): string {
  return replacement.replace(/\{([^}]*)\}/g, (_, inflections: string) => {
    const all = inflections.split('|');
    return all[inflection] ?? all[0] ?? '';
  });
}
