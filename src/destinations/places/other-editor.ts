import type { Destination } from '../destination';

/** Any other editor of a job board: only what arrives in every one of those that we paste into. */
export const otherEditor: Destination = {
  id: 'other-editor',
  label: 'Another job board',
  clipboard: 'rich',
  tags: ['p', 'ul', 'li', 'b'],
  nestedLists: false,
  checklistMarks: true,
  titleStands: 'in a field',
  source: { name: 'our own pastes into editors, docs/paste.md', checked: '2026-11-25', basis: 'observed' },
  advice:
    'For boards that lose nested bullets or lines: this has arrived whole in all of the 18 editors it was pasted into.',
};
