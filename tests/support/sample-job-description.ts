import type { JobDescription } from '../../src/document/job-description';
import { makeDetail, makeJobDescription, makeRow, makeSection } from './parts';

/** A job description with something of every kind, and something of every kind kept aside. */
export const sampleJobDescription: JobDescription = makeJobDescription({
  title: 'R&D Engineer',
  details: [makeDetail('Location', 'Berlin'), makeDetail('Salary', 'aside', { included: false })],
  sections: [
    makeSection('About', [
      makeRow('lead', {
        kind: 'paragraph',
        content: {
          text: 'We build tools fast. Apply here.',
          marks: [
            { type: 'strong', start: 9, end: 14 },
            { type: 'emphasis', start: 15, end: 19 },
            { type: 'link', start: 21, end: 31, url: 'https://e.example/a' },
          ],
        },
      }),
    ]),
    makeSection('Tasks', [
      makeRow('Write code'),
      makeRow('Test it', { indent: 1 }),
      makeRow('Ship it'),
      makeRow('aside', { included: false }),
    ]),
    makeSection('Steps', [makeRow('Call', { kind: 'number' }), makeRow('Meet', { kind: 'number' })], {
      level: 3,
    }),
    makeSection('Skills', [
      makeRow('Go', { kind: 'checklist' }),
      makeRow('aside 2', { kind: 'checklist', included: false }),
    ]),
    makeSection('Extra', [makeRow('| a | b |\n| - | - |\n| 1 | 2 |', { kind: 'verbatim' })]),
    makeSection('aside 3', [makeRow('aside 4')], { included: false }),
  ],
});
