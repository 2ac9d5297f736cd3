import type { Destination } from '../destination';

/** A job on LinkedIn. */
export const linkedin: Destination = {
  id: 'linkedin',
  label: 'LinkedIn',
  clipboard: 'rich',
  tags: ['p', 'br', 'ul', 'li', 'b', 'strong', 'i', 'u'],
  nestedLists: false,
  checklistMarks: true,
  titleStands: 'in a field',
  titleLimit: { maximum: 200, unit: 'characters' },
  bodyLimit: { minimum: 100, maximum: 25_000, unit: 'characters of HTML' },
  source: {
    name: 'LinkedIn, Job Posting API schema',
    address: 'https://learn.microsoft.com/en-us/linkedin/talent/job-postings/api/job-posting-api-schema',
    checked: '2026-11-25',
    basis: 'published',
  },
  advice: 'The title cannot be changed once the job is posted.',
};
