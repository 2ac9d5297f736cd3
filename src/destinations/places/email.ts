import type { Destination } from '../destination';

/** A message in a mail program. */
export const email: Destination = {
  id: 'email',
  label: 'E-mail',
  clipboard: 'rich',
  tags: [
    'h2',
    'h3',
    'p',
    'br',
    'ul',
    'ol',
    'li',
    'b',
    'i',
    's',
    'code',
    'a',
    'blockquote',
    'pre',
    'hr',
    'table',
  ],
  nestedLists: true,
  checklistMarks: true,
  titleStands: 'in a field',
  titleName: 'subject',
  source: {
    name: 'our own pastes into editable pages, docs/paste.md',
    checked: '2026-11-25',
    basis: 'observed',
  },
};
