import type { Row } from './job-description';
import type { RichText } from './rich-text';

/** Returns a new row of the kind and the indent of another, if there is one; what comes after Markdown is a bullet. */
export function rowLike(like: Row | undefined, id: string, content: RichText): Row {
  const kind = like === undefined || like.kind === 'verbatim' ? 'bullet' : like.kind;
  return { id, kind, content, indent: like?.indent ?? 0, included: true };
}
