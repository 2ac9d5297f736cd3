import type { Destination } from '../destination';

/** A job posting in Lever. */
export const lever: Destination = {
  id: 'lever',
  label: 'Lever',
  clipboard: 'rich',
  tags: ['p', 'br', 'ul', 'ol', 'li', 'b', 'i', 'u', 'a'],
  nestedLists: false,
  checklistMarks: true,
  titleStands: 'in a field',
  source: {
    name: 'Lever, Postings API',
    address: 'https://github.com/lever/postings-api',
    checked: '2026-11-25',
    basis: 'observed',
  },
  advice: 'Lever has a box for the opening, one for each list with its own heading, and one for the closing.',
};
