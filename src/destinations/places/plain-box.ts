import type { Destination } from '../destination';

/** A box that takes characters and no formatting. */
export const plainBox: Destination = {
  id: 'plain-box',
  label: 'Plain text box',
  clipboard: 'plain',
  tags: [],
  nestedLists: false,
  checklistMarks: true,
  titleStands: 'in the text',
  source: {
    name: 'a box without formatting keeps characters and lines',
    checked: '2026-11-25',
    basis: 'observed',
  },
};
