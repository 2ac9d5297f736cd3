import type { Destination } from '../destination';

/** A job on Indeed. */
export const indeed: Destination = {
  id: 'indeed',
  label: 'Indeed',
  clipboard: 'rich',
  tags: ['h1', 'h2', 'h3', 'p', 'br', 'ul', 'li', 'b', 'strong', 'em', 'table'],
  nestedLists: false,
  checklistMarks: false,
  titleStands: 'in a field',
  bodyLimit: { maximum: 65_000, unit: 'bytes of HTML' },
  source: {
    name: 'Indeed, Job description formatting',
    address: 'https://docs-plus.indeed.com/job-sync-api/reference/job-description-formatting',
    checked: '2026-11-25',
    basis: 'published',
  },
  advice: 'The title is the job title only: pay, place and hours in it get a posting turned down.',
};
