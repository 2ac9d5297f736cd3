/** What recruiters call a sign, one and several. */
interface CharacterName {
  readonly one: string;
  readonly many: string;
}

const names: readonly (readonly [characters: RegExp, one: string, many: string])[] = [
  [/^[‐-―−]$/u, 'dash', 'dashes'],
  [/^[‘’‚‛]$/u, 'curly apostrophe', 'curly apostrophes'],
  [/^[“”„‟«»‹›]$/u, 'curly quote', 'curly quotes'],
  [/^[\u00A0\u202F\u2007]$/u, 'no-break space', 'no-break spaces'],
  [/^…$/u, 'ellipsis', 'ellipses'],
  [/^[•▪◦·‣●○■]$/u, 'bullet sign', 'bullet signs'],
  [/^\p{Sc}$/u, 'currency sign', 'currency signs'],
  [/^\p{Extended_Pictographic}/u, 'emoji', 'emoji'],
];

/** Returns what a sign is called; one without a name stands for itself. */
export function characterName(character: string): CharacterName {
  const found = names.find(([characters]) => characters.test(character));
  if (found !== undefined) return { one: found[1], many: found[2] };
  return { one: `“${character}”`, many: `“${character}”` };
}

const segmenter = new Intl.Segmenter();

/** Returns the signs of a text as people count them: an emoji of several parts is one. */
export function charactersOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
