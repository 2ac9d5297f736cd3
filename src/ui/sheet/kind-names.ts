import type { RowKind } from '../../document/job-description';

/** What the kinds of rows are called. */
export const kindNames: Readonly<Record<RowKind, string>> = {
  paragraph: 'Paragraph',
  bullet: 'Bullet',
  number: 'Numbered step',
  checklist: 'Checklist item',
  verbatim: 'Markdown as it is',
};
