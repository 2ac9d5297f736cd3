import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/templates/catalogue';
import { searchCatalogue } from '../../src/templates/search-catalogue';
import { searchManySkills, searchSkills } from '../../src/templates/search-skills';
import { skills } from '../../src/templates/skills';

const search = searchCatalogue(catalogue, [await searchManySkills(skills)]);
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

  it.each([
    ['kubernetes', 'Cloud Architect', /Kubernetes/],
    ['kubernets', 'Cloud Architect', /Kubernetes/],
    ['figma', 'Product Designer', /Figma/],
    ['figma', 'Frontend Engineer', /Figma/],
    ['payroll', 'Store Manager', /payroll/],
    ['photo shop', 'Graphic Designer', /Photoshop/],
    ['C#', 'Software Engineer', /C#/],
    ['nurse epic', 'Registered Nurse', /Epic/],
  ])('finds by the skill “%s” %s, and says the skill', (query, title, skill) => {
    expect(search(query).find((found) => found.title === title)?.skill).toMatch(skill);
  });

  it.each([
    ['forklift', 'Forklift Operator'],
    ['payroll', 'Payroll Specialist'],
    ['welding', 'Welder'],
    ['plumbing', 'Plumber'],
  ])('finds for “%s” the title of that trade before who only does some of it', (query, title) => {
    expect(titles(query)[0]).toBe(title);
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

describe('the ranks of what is found', () => {
  const entry = (id: string, differences: object) => ({
    id,
    title: id,
    aliases: [],
    field: '',
    level: '',
    ...differences,
  });
  const few = searchCatalogue(
    [
      entry('by skill', {}),
      entry('by field', { field: 'Welding' }),
      entry('by alias', { aliases: ['Welding Hand'] }),
      entry('Welding', {}),
      entry('by stem', { aliases: ['Welder'] }),
      entry('likeness', { aliases: ['Wedding'] }),
      entry('nothing', { aliases: ['Cook'] }),
    ],
    [searchSkills(new Map([['by skill', ['Metal: welding, cutting']]]))],
  );

  it('are title, alias, field and skill, then what is of the same stem; a likeness waits until there is nothing else', () => {
    expect(few('welding').map(({ title }) => title)).toEqual([
      'Welding',
      'by alias',
      'by field',
      'by skill',
      'by stem',
    ]);
    expect(few('weldinx').map(({ title }) => title)).toContain('Welding');
  });

  it('tell the skill only where it was what was found', () => {
    expect(few('welding').map(({ skill }) => skill)).toEqual([
      undefined,
      undefined,
      undefined,
      'Metal: welding, cutting',
      undefined,
    ]);
  });

  it('are the same for 2,000 titles, and the likeliest come first', () => {
    const many = Array.from({ length: 2000 }, (_, index) =>
      entry(`title-${index}`, {
        title: `Trade ${index} Operator`,
        aliases: [`Job ${index}`],
        field: 'Trades',
      }),
    );
    const found = searchCatalogue(many, [searchSkills(new Map([['title-7', ['Kubernetes']]]))]);
    expect(found('trade 1234 operator')[0]?.id).toBe('title-1234');
    expect(found('kubernets')).toEqual([{ ...many[7], skill: 'Kubernetes' }]);
  });
});
