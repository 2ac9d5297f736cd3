import type { Destination } from '../destination';

/** A job ad on SEEK. Links are kept only for employers for whom SEEK has switched them on. */
export const seek: Destination = {
  id: 'seek',
  label: 'SEEK',
  clipboard: 'rich',
  tags: ['h2', 'p', 'br', 'div', 'ul', 'ol', 'li', 'b', 'strong', 'em'],
  nestedLists: false,
  checklistMarks: true,
  titleStands: 'in a field',
  bodyLimit: { maximum: 15_000, unit: 'characters of HTML' },
  source: {
    name: 'SEEK, PositionFormattedDescriptionInput',
    address: 'https://developer.seek.com/schema/named-type/PositionFormattedDescriptionInput',
    checked: '2026-11-25',
    basis: 'published',
  },
  advice: 'SEEK also asks for a summary of at most 150 characters, and selling points of at most 80 each.',
};
