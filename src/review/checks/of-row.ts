import type { RichText } from '../../document/rich-text';
import type { Row } from '../../document/job-description';

/** Returns the function that tells of a row what `look` finds in its text, and looks again only where the text is another. */
export function ofRow<Found>(look: (text: string) => Found): (row: Pick<Row, 'content'>) => Found {
  const known = new WeakMap<RichText, { readonly found: Found }>();
  return ({ content }) => {
    const before = known.get(content);
    if (before !== undefined) return before.found;
    const found = look(content.text);
    known.set(content, { found });
    return found;
  };
}
