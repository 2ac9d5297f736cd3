import { LevelFormat, type ILevelsOptions, type NumberingDefinition } from 'docx';

/** As deep as Word's lists go, counted from 0. */
export const deepestLevel = 8;

/** In twentieths of a point: how far each level stands in, with room for its number or mark. */
const step = 425;

const marks = ['•', '◦', '▪'];

function levels(kind: (level: number) => Pick<ILevelsOptions, 'format' | 'text'>): ILevelsOptions[] {
  return Array.from({ length: deepestLevel + 1 }, (_, level) => ({
    level,
    ...kind(level),
    style: { paragraph: { indent: { start: step * (level + 1), hanging: step } } },
  }));
}

/** Returns how far the text of an item of this level stands in, for what follows within the item. */
export function textIndent(level: number): number {
  return step * (level + 1);
}

/** The bullets, which all lists share. */
export const bullets: NumberingDefinition = {
  reference: 'bullets',
  levels: levels((level) => ({ format: LevelFormat.BULLET, text: marks[level % marks.length] ?? '•' })),
};

/** Returns a numbered list of its own, which counts from `start`. */
export function numbers(reference: string, start: number): NumberingDefinition {
  return {
    reference,
    levels: levels((level) => ({ format: LevelFormat.DECIMAL, text: `%${level + 1}.` })).map((level) => ({
      ...level,
      start,
    })),
  };
}
