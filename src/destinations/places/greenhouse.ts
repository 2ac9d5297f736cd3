import type { Destination } from '../destination';

/** A job post in Greenhouse. */
export const greenhouse: Destination = {
  id: 'greenhouse',
  label: 'Greenhouse',
  clipboard: 'rich',
  tags: ['h2', 'h3', 'p', 'br', 'ul', 'ol', 'li', 'b', 'i', 'u', 'a', 'hr', 'code'],
  nestedLists: true,
  checklistMarks: true,
  titleStands: 'in a field',
  source: {
    name: 'Greenhouse, Format text',
    address: 'https://support.greenhouse.io/hc/en-us/articles/360045785571',
    checked: '2026-11-25',
    basis: 'observed',
  },
};
