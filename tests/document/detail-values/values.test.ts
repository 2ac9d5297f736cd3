import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate, writeDate } from '../../../src/document/detail-values/calendar-date';
import { countries, countryName, readCountry } from '../../../src/document/detail-values/country';
import { detailKind, detailKinds, type DetailKind } from '../../../src/document/detail-values/detail-kind';
import {
  employmentTypes,
  readEmploymentTypes,
  writeEmploymentTypes,
} from '../../../src/document/detail-values/employment-type';
import { readPlace, writePlace, type Place } from '../../../src/document/detail-values/place';
import { readWorkplace, writeWorkplace, type Workplace } from '../../../src/document/detail-values/workplace';

describe('detailKind', () => {
  it.each<[label: string, kind: DetailKind | undefined]>([
    ['Salary range', 'pay'],
    ['SALARY:', 'pay'],
    [' closing date ', 'applyBy'],
    ['Team', undefined],
    ['constructor', undefined],
    ['', undefined],
  ])('of “%s” is %s', (label, kind) => {
    expect(detailKind(label)).toBe(kind);
  });

  it('has each label once', () => {
    const labels = Object.values(detailKinds)
      .flat()
      .map((label) => label.toLowerCase());
    expect(new Set(labels).size).toBe(labels.length);
  });
});

describe('employment types', () => {
  it.each([
    ['Full-time Internship', ['FULL_TIME', 'INTERN']],
    ['full time or part-time', ['FULL_TIME', 'PART_TIME']],
    ['Permanent', []],
    ['Fixed term contract, 12 months', ['TEMPORARY']],
    ['International', []],
  ])('reads “%s”', (text, types) => {
    expect(readEmploymentTypes(text)).toEqual(types);
  });

  it('reads what is written', () => {
    const types = employmentTypes.map(({ type }) => type);
    fc.assert(
      fc.property(fc.subarray(types), (chosen) => {
        expect(readEmploymentTypes(writeEmploymentTypes(chosen))).toEqual(chosen);
      }),
    );
  });
});

describe('dates', () => {
  it.each<[text: string, date: string | undefined]>([
    ['2026-12-31', '2026-12-31'],
    ['31 December 2026, midnight', '2026-12-31'],
    ['December 31st, 2026', '2026-12-31'],
    ['31 Dec. 2026', '2026-12-31'],
    ['1st of March 2027', '2027-03-01'],
    ['31.12.2026', '2026-12-31'],
    ['31/12/2026', '2026-12-31'],
    ['12/31/2026', '2026-12-31'],
    ['03/04/2026', undefined],
    ['31 February 2026', undefined],
    ['31 Foo 2026', undefined],
    ['as soon as possible', undefined],
  ])('reads “%s”', (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  it('reads what is written', () => {
    const days = fc
      .date({ min: new Date('1970-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, (day) => {
        expect(readDate(writeDate(day))).toBe(day);
      }),
    );
  });
});

describe('countries', () => {
  it('are those of ISO 3166-1', () => {
    expect(countries).toHaveLength(249);
    expect(countries).toContain('DE');
  });

  it.each([
    ['Germany', 'DE'],
    ['Deutschland', 'DE'],
    ['UK', 'GB'],
    ['usa', 'US'],
    ['FR', 'FR'],
    ['fr', undefined],
    ['Berlin', undefined],
  ])('reads “%s” as %s', (text, code) => {
    expect(readCountry(text)).toBe(code);
  });

  it('are read by the names that are written', () => {
    expect(countries.filter((code) => readCountry(countryName(code)) !== code)).toEqual([]);
  });
});

describe('places', () => {
  it.each<[text: string, place: Place]>([
    ['Berlin, Germany', { locality: 'Berlin', country: 'DE' }],
    ['Berlin', { locality: 'Berlin' }],
    ['Germany', { country: 'DE' }],
    ['Austin, TX', { locality: 'Austin', region: 'TX' }],
    ['Austin, TX 78701', { locality: 'Austin', region: 'TX', postalCode: '78701', country: 'US' }],
    ['Wilmington, DE', { locality: 'Wilmington', region: 'DE' }],
    [
      '1 Main Street, Austin, TX 78701, United States',
      { street: '1 Main Street', locality: 'Austin', region: 'TX', postalCode: '78701', country: 'US' },
    ],
    [
      'Hauptstr. 1, 10115 Berlin, Germany',
      { street: 'Hauptstr. 1', locality: 'Berlin', postalCode: '10115', country: 'DE' },
    ],
    ['London SW1A 1AA, UK', { locality: 'London', postalCode: 'SW1A 1AA', country: 'GB' }],
    ['Munich, Bavaria, Germany', { locality: 'Munich', region: 'Bavaria', country: 'DE' }],
    ['Berlin, Germany (office near the zoo)', { locality: 'Berlin', country: 'DE' }],
    ['Remote, Germany', { country: 'DE' }],
    ['Hybrid/Remote (with occasional onsite meetings)', {}],
    ['Remote', {}],
    ['', {}],
  ])('reads “%s”', (text, place) => {
    expect(readPlace(text)).toEqual(place);
  });

  it.each<Place>([
    { street: '1 Main Street', locality: 'Austin', region: 'TX', postalCode: '78701', country: 'US' },
    { locality: 'Austin', region: 'TX', country: 'US' },
    { street: 'Hauptstr. 1', locality: 'Berlin', postalCode: '10115', country: 'DE' },
    { locality: 'Munich', region: 'Bavaria', postalCode: '80331', country: 'DE' },
    { locality: 'Amsterdam', postalCode: '1011 AB', country: 'NL' },
    { locality: 'Stockholm', postalCode: '111 20', country: 'SE' },
    { locality: 'Warsaw', postalCode: '00-001', country: 'PL' },
    { locality: 'Mumbai', postalCode: '400001', country: 'IN' },
    { country: 'FR' },
    { locality: 'Lyon', country: 'FR' },
  ])('reads what is written of $locality', (place) => {
    expect(readPlace(writePlace(place))).toEqual(place);
  });
});

describe('workplaces', () => {
  it.each<[text: string, workplace: Workplace | undefined]>([
    ['On-site', { kind: 'onSite', countries: [] }],
    ['Hybrid/Remote (with occasional onsite meetings)', { kind: 'hybrid', countries: [] }],
    ['Remote with weekly on-site days', { kind: 'hybrid', countries: [] }],
    ['Remote', { kind: 'remote', countries: [] }],
    ['Remote (US, Canada)', { kind: 'remote', countries: ['US', 'CA'] }],
    ['Remote, from Germany or Austria', { kind: 'remote', countries: ['DE', 'AT'] }],
    ['Berlin', undefined],
  ])('reads “%s”', (text, workplace) => {
    expect(readWorkplace(text)).toEqual(workplace);
  });

  it('reads what is written, from any countries', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...countries), { maxLength: 4 }), (chosen) => {
        const workplace: Workplace = { kind: 'remote', countries: chosen };
        expect(readWorkplace(writeWorkplace(workplace))).toEqual(workplace);
      }),
      { numRuns: 500 },
    );
  });
});
