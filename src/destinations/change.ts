/** What a place does to a part of a posting that it cannot take as it is. */
export type ChangeKind = keyof typeof told;

/** One part that leaves in another form: how, what it reads, and the heading that it stands under. */
export interface Change {
  readonly kind: ChangeKind;
  readonly words: string;
  readonly under: string;
}

declare module 'hast' {
  interface ElementData {
    /** Why this part looks otherwise than in the draft. */
    change?: ChangeKind;
  }

  interface TextData {
    change?: ChangeKind;
  }
}

/** What is said of each change: of one, and of several. */
const told = {
  'heading-bold': ['1 heading becomes a bold line', 'headings become bold lines'],
  'heading-plain': ['1 heading becomes a plain line', 'headings become plain lines'],
  nested: [
    '1 nested item leaves beside the others, after a dash',
    'nested items leave beside the others, after a dash',
  ],
  bullets: ['1 list becomes lines with “•”', 'lists become lines with “•”'],
  numbers: ['1 numbered list becomes lines with numbers', 'numbered lists become lines with numbers'],
  link: ['1 link is written out', 'links are written out'],
  bold: ['1 bold passage becomes plain', 'bold passages become plain'],
  italic: ['1 italic passage becomes plain', 'italic passages become plain'],
  struck: ['1 struck-out passage becomes plain', 'struck-out passages become plain'],
  code: ['1 passage of code becomes plain text', 'passages of code become plain text'],
  quote: ['1 quotation becomes plain paragraphs', 'quotations become plain paragraphs'],
  table: ['1 table becomes lines of text', 'tables become lines of text'],
  rule: ['1 dividing line becomes dashes', 'dividing lines become dashes'],
  picture: ['1 picture leaves as its description', 'pictures leave as their descriptions'],
} as const satisfies Record<string, readonly [one: string, several: string]>;

/** Returns how a change is told of, by how often it occurs. */
export function tellChange(kind: ChangeKind, count: number): string {
  const [one, several] = told[kind];
  return count === 1 ? one : `${count} ${several}`;
}
