/** What a text is for, where that is known; it decides what is looked at. */
export type TextKind = 'title' | 'heading' | 'text' | 'equal-opportunity' | 'contact';

/** What is known of a text besides its words. */
export interface TextContext {
  readonly kind?: TextKind;
  /** Stretches that are not prose, such as code and the text of an image. */
  readonly skip?: readonly { readonly start: number; readonly end: number }[];
}

const headings: readonly (readonly [TextKind, RegExp])[] = [
  [
    'equal-opportunity',
    /\b(?:equal|equity|eeoc?|diversity|inclusion|inclusive|accessib\w+|accommodations?|non-?discrimination|adjustments)\b/i,
  ],
  ['contact', /\b(?:contacts?|how to apply|apply now|to apply|legal|privacy|notice)\b/i],
];

/** Returns what the rows under this heading are for. */
export function kindOfSection(heading: string): TextKind {
  return headings.find(([, pattern]) => pattern.test(heading))?.[0] ?? 'text';
}

/** What a sentence says that promises equal treatment: words in it name what does not count. */
export const promise =
  /equal[ -](?:opportunit|employment|access)|regardless of|irrespective of|(?:without|with no) regard|discriminat|protected (?:status|class|characteristic|veteran)|\bqualified (?:applicants|individuals|candidates)|reasonable (?:accommodation|adjustment)|affirmative action|accommodations|accommodation (?:for|to|during|request)|all backgrounds|under-?represented|welcomes? (?:applications|candidates|people|all|everyone|applicants)|encouraged? (?:applications|to apply)|do(?:es)? not (?:need|have) to|fair chance|inclusive|diversity|of (?:every|any|all) (?:age|faith|gender|background|nationalit|abilit|religion|race)/i;
