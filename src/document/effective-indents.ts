import { isListKind, type Indent, type Row } from './job-description';

/**
 * Returns how deep each row really stands: one step deeper than the list item it belongs to, so rows whose item is
 * gone come up together. The rows keep the indent they were given, so a move there and back changes nothing.
 */
export function effectiveIndents(rows: readonly Row[]): Indent[] {
  /** The indents of the list items that are open, outermost first. */
  const open: Indent[] = [];
  return rows.map(({ kind, indent }) => {
    while ((open.at(-1) ?? -1) >= indent) open.pop();
    const depth = open.length as Indent;
    if (isListKind(kind)) open.push(indent);
    return depth;
  });
}
