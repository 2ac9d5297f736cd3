import type { Row } from './job-description';
import type { PastedRow } from './pasted-row';
import { emptyRichText, joinRichText, sliceRichText } from './rich-text';
import { rowLike } from './row-like';

/** Returns what stands in a row's place once the first pasted row has taken a stretch of its text, with each further one below it. */
export function pasteOverRow(
  row: Row,
  [first, ...others]: readonly [PastedRow, ...PastedRow[]],
  { start, end }: { readonly start: number; readonly end: number },
  createId: () => string,
): readonly [Row, ...Row[]] {
  const isWhole = start === 0 && end === row.content.text.length;
  const tail = sliceRichText(row.content, end);
  const behind = (at: number) => (at === others.length - 1 ? tail : emptyRichText);
  const head: Row = {
    ...row,
    ...(isWhole && first.kind !== undefined
      ? { kind: first.kind, indent: first.indent, included: first.included }
      : {}),
    content: joinRichText(sliceRichText(row.content, 0, start), first.content, behind(-1)),
  };
  const rows = others.map(({ kind, content, ...rest }, at): Row => {
    const like = rowLike(row, createId(), joinRichText(content, behind(at)));
    return kind === undefined ? like : { ...like, ...rest, kind };
  });
  return [head, ...rows];
}
