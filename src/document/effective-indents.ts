import { isListKind, type Indent, type Row } from './job-description';

/**
 * Returns how deep each row really stands: a row can be at most one step deeper than the list item it belongs
 * to. The rows keep the indent they were given, so a move there and back changes nothing.
 */
export function effectiveIndents(rows: readonly Row[]): Indent[] {
  let deepest = 0;
  return rows.map(({ kind, indent }) => {
    const effective = Math.min(indent, deepest) as Indent;
    deepest = isListKind(kind) ? effective + 1 : effective;
    return effective;
  });
}
