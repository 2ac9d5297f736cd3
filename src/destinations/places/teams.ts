import type { Destination } from '../destination';

/** A message in Microsoft Teams, whose 28 KB hold 14,336 characters of two bytes each. */
export const teams: Destination = {
  id: 'teams',
  label: 'Microsoft Teams',
  clipboard: 'rich',
  tags: ['h1', 'h2', 'h3', 'p', 'br', 'ul', 'ol', 'li', 'b', 'i', 's', 'code', 'a', 'blockquote', 'pre'],
  nestedLists: true,
  checklistMarks: true,
  titleStands: 'in the text',
  bodyLimit: { maximum: 14_336, unit: 'characters of HTML' },
  source: {
    name: 'Microsoft, Limits and specifications for Teams',
    address: 'https://learn.microsoft.com/microsoftteams/limits-specifications-teams',
    checked: '2026-11-25',
    basis: 'observed',
  },
};
