import type { Destination } from '../destination';

/** A message in Slack. */
export const slack: Destination = {
  id: 'slack',
  label: 'Slack',
  clipboard: 'rich',
  tags: ['p', 'br', 'ul', 'ol', 'li', 'b', 'i', 's', 'code', 'a', 'blockquote', 'pre'],
  nestedLists: true,
  checklistMarks: true,
  titleStands: 'in the text',
  bodyLimit: { maximum: 40_000, unit: 'characters' },
  source: {
    name: 'Slack, Format your messages, and Truncating really long messages',
    address: 'https://slack.com/help/articles/202288908-Format-your-messages',
    checked: '2026-11-25',
    basis: 'observed',
  },
};
