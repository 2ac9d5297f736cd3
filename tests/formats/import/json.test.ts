import { describe, expect, it } from 'vitest';
import { sampleJobDescription } from '../../support/sample-job-description';
import { withoutIds } from '../../support/without-ids';
import { outline, readSource, readText } from './read-text';

const own = (value: object) => JSON.stringify({ format: 'rolewright-job-description', version: 1, ...value });

describe('JSON', () => {
  it('of our own is read as it was', async () => {
    const { jobDescription } = await readText(own({ jobDescription: sampleJobDescription }), 'a.json');
    expect(withoutIds(jobDescription)).toEqual(withoutIds(sampleJobDescription));
  });

  it.each([
    { name: 'a newer version', text: own({ version: 2, jobDescription: {} }), problem: /newer version/ },
    { name: 'a part missing', text: own({ jobDescription: { title: 'Cook' } }), problem: /damaged/ },
  ])('of our own with $name is refused', async ({ text, problem }) => {
    expect(await readSource({ text }, 'a.json')).toEqual({
      status: 'refused',
      problem: expect.stringMatching(problem) as string,
    });
  });

  it('of anything else may be a backup', async () => {
    for (const text of [
      '{"format":"rolewright-backup"}',
      '[]',
      '{"title":"Cook"}',
      '{"a":',
      '['.repeat(200_000),
    ]) {
      expect(await readSource({ text }, 'a.json')).toEqual({ status: 'drafts', text });
    }
  });

  it('of JSON Resume’s schema is read', async () => {
    const job = {
      title: 'Cook',
      company: 'Acme',
      type: 'Full-time',
      date: '2026-10-01',
      description: 'We cook.',
      location: { city: 'Rome', countryCode: 'IT' },
      remote: 'Hybrid',
      salary: '30000',
      experience: 'Junior',
      responsibilities: ['Bake', 'Fry'],
      qualifications: ['Taste'],
      skills: [{ name: 'Knives', level: 'Master', keywords: ['sharp', 'long'] }],
    };
    expect(outline(await readText(JSON.stringify(job), 'job.json'))).toEqual([
      'title Cook',
      'Company = Acme',
      'Location = Rome, IT',
      'Workplace = Hybrid',
      'Type = Full-time',
      'Salary range = 30000',
      'Experience = Junior',
      'Date = 2026-10-01',
      '##',
      'We cook.',
      '## Responsibilities',
      '- Bake',
      '- Fry',
      '## Qualifications',
      '- Taste',
      '## Skills',
      '- Knives, Master: sharp, long',
    ]);
  });

  it.each([
    { name: 'HTML', description: '<p>We cook.</p>' },
    { name: 'HTML that is escaped', description: '&lt;p&gt;We cook.&lt;/p&gt;' },
    { name: 'plain text', description: 'We cook.' },
  ])('of JobPosting with a description in $name is read', async ({ description }) => {
    const posting = {
      '@type': 'https://schema.org/JobPosting',
      title: 'Cook',
      description,
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: { '@type': 'Country', name: 'Italy' },
      hiringOrganization: 'Acme',
      skills: ['Knives', 'Pans'],
      responsibilities: 'We cook.',
    };
    expect(outline(await readText(JSON.stringify([posting]), 'job.jsonld'))).toEqual([
      'title Cook',
      'Company = Acme',
      'Workplace = Remote, from Italy',
      '##',
      'We cook.',
      '## Skills',
      '- Knives',
      '- Pans',
    ]);
  });
});
