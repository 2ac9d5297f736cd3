import type { Destination } from '../destination';

/** The text of a job requisition in Workday. */
export const workday: Destination = {
  id: 'workday',
  label: 'Workday',
  clipboard: 'rich',
  tags: ['p', 'br', 'ul', 'ol', 'li', 'b', 'i', 'u', 'a'],
  nestedLists: true,
  checklistMarks: true,
  titleStands: 'in a field',
  source: {
    name: 'University of Washington, Job posting components in Workday',
    address:
      'https://hr.uw.edu/talent/hiring-process/preparing-for-and-conducting-the-recruitment/job-posting-components/',
    checked: '2026-11-25',
    basis: 'observed',
  },
  advice: 'Workday passes the text on to the boards: bold lines as headings come through best.',
};
