export type TextDirection = 'ltr' | 'rtl';

const beginsLatin = /^[a-z]/i;
const letter = /\p{L}/u;
const rightToLeft =
  /[\p{Script=Adlam}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Nko}\p{Script=Hanifi_Rohingya}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Returns the direction that a text's first letter reads in, as `dir="auto"` has it; undefined without a letter. */
export function textDirection(text: string): TextDirection | undefined {
  // Nearly all texts begin so; to make the letters of Unicode ready is dear.
  if (beginsLatin.test(text)) return 'ltr';
  const [first] = letter.exec(text) ?? [];
  if (first === undefined) return undefined;
  return rightToLeft.test(first) ? 'rtl' : 'ltr';
}
