/** How deep the brackets of a text may nest: several times as deep as those of any of ours. */
const deepest = 64;

const code = (character: string) => character.charCodeAt(0);
const quote = code('"');
const backslash = code('\\');
const opening = new Set([code('['), code('{')]);
const closing = new Set([code(']'), code('}')]);

/**
 * Returns the value of a JSON text. Throws where it is none, or nests deeper than any of ours does: on megabytes of
 * brackets the browser's parser takes seconds.
 */
export function parseJson(text: string): unknown {
  if (nestsDeeply(text)) throw new SyntaxError('It nests too deeply');
  return JSON.parse(text);
}

function nestsDeeply(json: string): boolean {
  let depth = 0;
  let isInString = false;
  for (let index = 0; index < json.length; index += 1) {
    const at = json.charCodeAt(index);
    if (isInString) {
      if (at === backslash) index += 1;
      else if (at === quote) isInString = false;
    } else if (at === quote) {
      isInString = true;
    } else if (opening.has(at)) {
      depth += 1;
      if (depth > deepest) return true;
    } else if (closing.has(at)) {
      depth -= 1;
    }
  }
  return false;
}
