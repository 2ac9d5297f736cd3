import type { Destination } from '../destination';

/** The description that Google shows in its job search. */
export const googleForJobs: Destination = {
  id: 'google-for-jobs',
  label: 'Google for Jobs',
  clipboard: 'rich',
  tags: ['p', 'br', 'ul', 'li'],
  nestedLists: false,
  checklistMarks: true,
  titleStands: 'in a field',
  source: {
    name: 'Google Search Central, JobPosting description',
    address: 'https://developers.google.com/search/docs/appearance/structured-data/job-posting',
    checked: '2026-11-25',
    basis: 'published',
  },
  advice: 'The title is the job title only, without pay, place or date.',
};
