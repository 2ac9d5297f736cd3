import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/templates/catalogue';
import { searchCatalogue } from '../../src/templates/search-catalogue';

const search = searchCatalogue(catalogue);
const titles = (query: string) => search(query).map(({ title }) => title);

describe('searching the catalogue', () => {
  it.each([
    ['dev ops', 'DevOps Engineer'],
    ['devops', 'DevOps Engineer'],
    ['SWE intern', 'Software Engineer Intern'],
    ['RN', 'Registered Nurse'],
    ['registred nurse', 'Registered Nurse'],
    ['nurse', 'Registered Nurse'],
    ['front-end', 'Frontend Engineer'],
    ['acountant', 'Accountant'],
    ['SDR', 'Sales Development Representative'],
    ['CTO', 'Chief Technology Officer'],
    ['plumer', 'Plumber'],
    ['electrisian', 'Electrician'],
    ['ux research', 'UX Researcher'],
    ['barrista', 'Barista'],
    ['truck', 'Truck Driver'],
    ['  WELDER ', 'Welder'],
    ['backend intern', 'Backend Engineer Intern'],
  ])('finds for “%s” first %s', (query, title) => {
    expect(titles(query).slice(0, 3)).toContain(title);
  });

  it('finds the titles of a field', () => {
    const fields = search('health care')
      .slice(0, 5)
      .map(({ field }) => field);
    expect(new Set(fields)).toEqual(new Set(['Health Care']));
  });

  it('gives all of them for nothing, in the order of the alphabet', () => {
    expect(search(' ')).toBe(catalogue);
  });

  it('finds nothing where nothing is like it', () => {
    expect(titles('zzzzzz')).toEqual([]);
  });
});
