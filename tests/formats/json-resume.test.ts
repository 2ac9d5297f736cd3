import { createRequire } from 'node:module';
import { Ajv, type AnySchemaObject } from 'ajv';
import { describe, expect, it } from 'vitest';
import { posting } from '../../src/document/posting';
import { write } from '../../src/formats/json-resume';
import { generatedDocuments, plainDocuments, specificationDocument } from '../support/format-documents';
import { makeDetail, makeJobDescription, makeRow, makeSection } from '../support/parts';
import { sampleJobDescription } from '../support/sample-job-description';

/** The schema as JSON Resume publishes it. It is of a draft that ajv knows no more, and uses nothing that has changed. */
const { $schema: _draft, ...schema } = createRequire(import.meta.url)(
  'resume-schema/job-schema.json',
) as AnySchemaObject;
const isValid = new Ajv({ strict: false, validateFormats: false }).compile(schema);

const read = (...args: Parameters<typeof write>) => JSON.parse(write(...args)) as Record<string, unknown>;

const wordsOf = (text: string) => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];

const documents = [...plainDocuments, ...generatedDocuments, specificationDocument];

describe('JSON Resume’s job schema', () => {
  it('is met by every document', () => {
    const faults = documents.flatMap(({ name, jobDescription }) =>
      isValid(read(jobDescription)) ? [] : [{ name, errors: isValid.errors }],
    );
    expect(faults).toEqual([]);
  });

  it('is not met by anything at all', () => {
    expect(isValid({ ...read(sampleJobDescription), remote: 'Perhaps' })).toBe(false);
    expect(isValid({ ...read(sampleJobDescription), skills: ['Go'] })).toBe(false);
  });

  it.each(plainDocuments)('loses no word of what the posting says: $name', ({ jobDescription }) => {
    const written = new Set(wordsOf(valuesOf(read(jobDescription)).join(' ')));
    const { title, details, sections } = posting(jobDescription);
    const said = [
      title,
      ...details.map(({ value }) => value.text),
      ...sections.flatMap(({ rows }) => rows.map(({ content }) => content.text)),
    ];
    expect(said.flatMap(wordsOf).filter((word) => !written.has(word))).toEqual([]);
  });

  it('fills its fields from the details and sections that are known', () => {
    const jobDescription = makeJobDescription({
      title: 'Engineer',
      details: [
        makeDetail('Company', 'Acme'),
        makeDetail('Location', 'Berlin, Germany'),
        makeDetail('Workplace', 'Hybrid, two days at home'),
        makeDetail('Type', 'Full-time'),
        makeDetail('Salary range', '€50,000–60,000'),
        makeDetail('Seniority', 'Senior'),
        makeDetail('Date posted', '2026-11-25'),
        makeDetail('Apply by', 'Friday'),
      ],
      sections: [
        makeSection('About us', [makeRow('We build.', { kind: 'paragraph' })]),
        makeSection('What you’ll do', [makeRow('Write code'), makeRow('in Go', { indent: 1 })]),
        makeSection('Requirements', [makeRow('Curiosity')]),
        makeSection('With luck', [makeRow('Rust')], { level: 3 }),
        makeSection('Skills', [
          makeRow('Languages: Go (1.20, 1.21), SQL'),
          makeRow('Databases'),
          makeRow('Postgres', { indent: 1 }),
          makeRow('Writing'),
        ]),
        makeSection('Benefits', [makeRow('Lunch')]),
      ],
    });
    expect(read(jobDescription)).toEqual({
      $schema: expect.stringMatching(/job-schema\.json$/),
      title: 'Engineer',
      company: 'Acme',
      type: 'Full-time',
      date: '2026-11-25',
      description:
        'Workplace: Hybrid, two days at home\nApply by: Friday\n\nAbout us\n\nWe build.\n\nBenefits\n\n• Lunch',
      location: { city: 'Berlin', countryCode: 'DE' },
      remote: 'Hybrid',
      salary: '€50,000–60,000',
      experience: 'Senior',
      responsibilities: ['Write code', 'in Go'],
      qualifications: ['Curiosity', 'With luck', 'Rust'],
      skills: [
        { name: 'Languages', keywords: ['Go (1.20, 1.21)', 'SQL'] },
        { name: 'Databases', keywords: ['Postgres'] },
        { name: 'Writing' },
      ],
    });
  });

  it.each([
    { label: 'Workplace', value: 'Remote', remote: 'Full' },
    { label: 'Workplace', value: 'On-site', remote: 'None' },
    { label: 'Workplace', value: 'hybrid', remote: 'Hybrid' },
    { label: 'Location', value: 'Remote (EU)', remote: 'Full' },
    { label: 'Location', value: 'Remoteville', remote: undefined },
    { label: 'Company', value: 'Remote Inc.', remote: undefined },
  ])('tells how remote it is only where that is said: $label $value', ({ label, value, remote }) => {
    expect(read(makeJobDescription({ details: [makeDetail(label, value)] }))['remote']).toBe(remote);
  });

  it.each([
    {
      value: '1 Main Street, Austin, TX 78701',
      location: {
        address: '1 Main Street',
        city: 'Austin',
        postalCode: '78701',
        region: 'TX',
        countryCode: 'US',
      },
    },
    { value: 'Berlin (near the zoo)', location: { address: 'Berlin (near the zoo)', city: 'Berlin' } },
    { value: 'Anywhere in Europe', location: { address: 'Anywhere in Europe' } },
  ])('says all of the place: $value', ({ value, location }) => {
    const job = read(makeJobDescription({ details: [makeDetail('Location', value)] }));
    expect(job['location']).toMatchObject(location);
  });

  it('leaves a date that is none in the description', () => {
    const job = read(makeJobDescription({ details: [makeDetail('Date posted', 'soon')] }));
    expect(job).toMatchObject({ description: 'Date posted: soon' });
    expect(job).not.toHaveProperty('date');
  });

  it('leaves out what is kept aside, and what is empty', () => {
    expect(write(sampleJobDescription)).not.toContain('aside');
    expect(Object.keys(read(makeJobDescription()))).toEqual(['$schema']);
  });
});

/** Returns every text that a value holds. */
function valuesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(valuesOf) : [];
}
