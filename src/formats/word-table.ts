import {
  AlignmentType,
  BorderStyle,
  Table,
  TableCell,
  TableRow,
  WidthType,
  type IParagraphOptions,
} from 'docx';
import type { AlignType, Table as TableNode } from 'mdast';
import type { TextDirection } from '../document/text-direction';
import { directionOf, paragraph } from './word-paragraph';
import { wordRuns } from './word-runs';
import { lineColor } from './word-styles';

const cellSpacing: IParagraphOptions = { spacing: { before: 40, after: 40 } };

const line = { style: BorderStyle.SINGLE, size: 4, color: lineColor };
const borders = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
};

const alignments: Readonly<Record<NonNullable<AlignType>, IParagraphOptions>> = {
  left: { alignment: AlignmentType.LEFT },
  center: { alignment: AlignmentType.CENTER },
  right: { alignment: AlignmentType.RIGHT },
};

/** Returns a table as wide as the text, whose first row is its head on every page that it reaches. */
export function wordTable({ align, children }: TableNode, around: TextDirection): Table {
  const rows = children.map(({ children: cells }, index) => {
    const isHead = index === 0;
    return new TableRow({
      ...(isHead ? { tableHeader: true } : {}),
      cantSplit: true,
      children: cells.map((cell, column) => {
        const direction = directionOf(cell, around);
        const runs = wordRuns(cell.children, direction, isHead ? { bold: true } : {});
        const alignment = align?.[column];
        const options = { ...cellSpacing, ...(alignment ? alignments[alignment] : {}) };
        return new TableCell({ children: [paragraph(runs, direction, options)] });
      }),
    });
  });
  return new Table({
    rows,
    borders,
    width: { size: 100, type: WidthType.PERCENTAGE },
    ...(around === 'rtl' ? { visuallyRightToLeft: true } : {}),
  });
}
