import Validator, { type Issue } from '@adobe/structured-data-validator';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jobPostingChecks } from '../../src/document/detail-values/job-posting-checks';
import type { JobDescription } from '../../src/document/job-description';
import { write as writeHtml } from '../../src/formats/html';
import { write } from '../../src/formats/job-posting';
import { readTemplate } from '../../src/templates/read-template';
import { countIds } from '../support/count-ids';
import { makeDetail, makeJobDescription, makeRow, makeSection } from '../support/parts';
import { sampleJobDescription } from '../support/sample-job-description';

const details = {
  Company: 'Example GmbH',
  Location: 'Hauptstr. 1, 10115 Berlin, Germany',
  Type: 'Full-time, Internship',
  'Salary range': '€45,000–€60,000 a year',
  'Posted on': '1 December 2026',
  'Apply by': '31 December 2026',
  'How to apply': 'Write to jobs@example.com',
};

function jobWith(changes: Readonly<Record<string, string | undefined>>): JobDescription {
  return makeJobDescription({
    title: 'Engineer',
    details: Object.entries({ ...details, ...changes })
      .filter(([, value]) => value !== undefined)
      .map(([label, value]) => makeDetail(label, value ?? '')),
    sections: [
      makeSection('Responsibilities', [makeRow('Write code'), makeRow('Ship it')]),
      makeSection('Perks', [makeRow('Lunch'), makeRow('Secret', { included: false })]),
    ],
  });
}

const parsed = (jobDescription: JobDescription) =>
  JSON.parse(write(jobDescription)) as Readonly<Record<string, unknown>>;

async function issuesOf(jobDescription: JobDescription, severity: Issue['severity']): Promise<string[]> {
  const validator = new Validator();
  const extracted = { jsonld: { JobPosting: [parsed(jobDescription)] }, microdata: {}, rdfa: {} };
  const issues = await validator.validate(extracted);
  return issues.filter((issue) => issue.severity === severity).map(({ issueMessage }) => issueMessage);
}

describe('the JobPosting', () => {
  it('says what the visible details say', () => {
    expect(parsed(jobWith({}))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'JobPosting',
      title: 'Engineer',
      description: expect.stringContaining('<li>Write code</li>') as unknown,
      datePosted: '2026-12-01',
      validThrough: '2026-12-31T23:59',
      hiringOrganization: { '@type': 'Organization', name: 'Example GmbH' },
      jobLocation: {
        '@type': 'Place',
        address: {
          '@type': 'PostalAddress',
          streetAddress: 'Hauptstr. 1',
          addressLocality: 'Berlin',
          postalCode: '10115',
          addressCountry: 'DE',
        },
      },
      employmentType: ['FULL_TIME', 'INTERN'],
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'EUR',
        value: { '@type': 'QuantitativeValue', minValue: 45000, maxValue: 60000, unitText: 'YEAR' },
      },
      applicationContact: { '@type': 'ContactPoint', email: 'jobs@example.com' },
      responsibilities: '• Write code\n• Ship it',
      jobBenefits: '• Lunch',
    });
  });

  it.each<[name: string, changes: Readonly<Record<string, string | undefined>>, part: object]>([
    [
      'a remote job by the countries that it is open to',
      { Location: undefined, Workplace: 'Remote, from Germany or Austria' },
      {
        jobLocationType: 'TELECOMMUTE',
        applicantLocationRequirements: [
          { '@type': 'Country', name: 'Germany' },
          { '@type': 'Country', name: 'Austria' },
        ],
      },
    ],
    [
      'a remote job that names its country as a place',
      { Location: 'Remote, Germany' },
      {
        jobLocationType: 'TELECOMMUTE',
        applicantLocationRequirements: [{ '@type': 'Country', name: 'Germany' }],
      },
    ],
    ['one amount as it is', { 'Salary range': '$25 an hour' }, { baseSalary: { value: { value: 25 } } }],
  ])('tells %s', (_name, changes, part) => {
    expect(parsed(jobWith(changes))).toMatchObject(part);
  });

  it.each([
    ['a pay that is no amount', { 'Salary range': 'Competitive' }, 'baseSalary'],
    ['a pay without its currency', { 'Salary range': '45,000 a year' }, 'baseSalary'],
    ['a date that may be two', { 'Apply by': '03/04/2027' }, 'validThrough'],
    ['a kind of work that is none of Google’s', { Type: 'Permanent' }, 'employmentType'],
  ])('leaves out %s', (_name, changes, property) => {
    expect(parsed(jobWith(changes))).not.toHaveProperty(property);
  });

  it('leaves out what is kept aside', () => {
    const { details: all, ...rest } = jobWith({});
    const aside = {
      ...rest,
      details: all.map((detail) => ({ ...detail, included: detail.label !== 'Salary range' })),
    };
    expect(parsed(aside)).not.toHaveProperty('baseSalary');
  });

  it.each([
    ['complete', {}],
    ['remote', { Location: undefined, Workplace: 'Remote, from Germany' }],
    ['paid by the hour', { 'Salary range': '$25.50 - $30 per hour' }],
    [
      'without what is only recommended',
      { 'Salary range': undefined, Type: undefined, 'Apply by': undefined },
    ],
  ])('of a posting that is %s has no error by Google’s rules', async (_name, changes) => {
    expect(await issuesOf(jobWith(changes), 'ERROR')).toEqual([]);
  });

  it.each([
    ['Company', /hiringOrganization/],
    ['Location', /jobLocation/],
    ['Posted on', /datePosted/],
  ])('without %s has an error by Google’s rules, and the checks say so', async (label, message) => {
    const jobDescription = jobWith({ [label]: undefined });
    expect(await issuesOf(jobDescription, 'ERROR')).toEqual([expect.stringMatching(message)]);
    const missing = jobPostingChecks(jobDescription).filter(
      (check) => check.isRequired && check.value === undefined,
    );
    expect(missing).toHaveLength(1);
  });
});

describe('the checks', () => {
  it('find all that a complete posting says', () => {
    expect(jobPostingChecks(jobWith({})).map(({ label, value }) => [label, value])).toEqual([
      ['Job title', 'Engineer'],
      ['Description', 'The whole posting'],
      ['Company', 'Example GmbH'],
      ['Date of posting', '1 December 2026'],
      ['Place', 'Hauptstr. 1, 10115 Berlin, Germany'],
      ['Pay', '€45,000–€60,000 a year'],
      ['Type of employment', 'Full-time, Internship'],
      ['Closing date', '31 December 2026'],
    ]);
  });

  it('say what was said that is not enough', () => {
    const pay = jobPostingChecks(jobWith({ 'Salary range': 'Competitive' })).find(
      ({ filledBy }) => filledBy === 'pay',
    );
    expect(pay).toMatchObject({ value: undefined, said: 'Competitive' });
  });

  it('ask a remote job for countries in place of a place', () => {
    const checks = jobPostingChecks(jobWith({ Location: 'Remote' }));
    expect(checks.map(({ filledBy }) => filledBy)).not.toContain('location');
    expect(checks.find(({ filledBy }) => filledBy === 'workplace')).toMatchObject({ value: undefined });
  });
});

describe('the HTML page', () => {
  it('carries the JobPosting of a posting that says all that is required, as data alone', () => {
    const job = jobWith({ Company: '</script><script>alert(1)</script>' });
    const html = writeHtml(job);
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    expect(JSON.parse(json)).toEqual(parsed(job));
    expect(html.match(/<script/g)).toHaveLength(1);
  });

  it('carries none where something required lacks', () => {
    expect(writeHtml(sampleJobDescription)).not.toContain('<script');
  });
});

it('of each title of the library says only what is there', async () => {
  const folder = 'src/templates/library';
  for (const name of readdirSync(folder)) {
    const { jobDescription } = readTemplate(name, readFileSync(`${folder}/${name}`, 'utf8'), countIds());
    const missing = jobPostingChecks(jobDescription).filter(
      (check) => check.isRequired && check.value === undefined,
    );
    // One after the other, so that a failure names the title.
    // oxlint-disable-next-line no-await-in-loop
    expect([name, ...(await issuesOf(jobDescription, 'ERROR'))]).toHaveLength(missing.length + 1);
    expect(Object.values(parsed(jobDescription))).not.toContain('');
  }
});
