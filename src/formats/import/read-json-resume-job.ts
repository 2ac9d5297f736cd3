import type { ListItem, Root, RootContent } from 'mdast';
import type { Fields } from './find-job-posting';
import { readPlainText } from './read-plain-text';
import { sayEmploymentTypes, textOf, textsOf } from './say-job-posting';
import type { Hints } from './understand';

/** Tells whether data is a job of JSON Resume's schema. */
export function isJsonResumeJob(data: Fields): boolean {
  const lists = ['responsibilities', 'qualifications', 'skills'];
  return typeof data['title'] === 'string' && lists.some((key) => Array.isArray(data[key]));
}

/** Returns the tree, the title and the details of a job of JSON Resume's schema. */
export function readJsonResumeJob(job: Fields): { root: Root; hints: Hints } {
  const lists = [
    ['Responsibilities', textsOf(job['responsibilities'])],
    ['Qualifications', textsOf(job['qualifications'])],
    ['Skills', skills(job['skills'])],
  ] as const;
  const children: RootContent[] = [
    ...readPlainText(textOf(job['description'])).children,
    ...lists.flatMap(([heading, items]) => (items.length === 0 ? [] : section(heading, items))),
  ];
  const facts = [
    ['Company', textOf(job['company'])],
    ['Location', place(job['location'])],
    ['Workplace', workplaces[textOf(job['remote'])] ?? textOf(job['remote'])],
    ['Type', sayEmploymentTypes(job['type'])],
    ['Salary range', textOf(job['salary'])],
    ['Experience', textOf(job['experience'])],
    ['Date', textOf(job['date'])],
  ] as const;
  return {
    root: { type: 'root', children },
    hints: {
      title: textOf(job['title']),
      details: facts.map(([label, value]) => ({ label, value })),
    },
  };
}

const workplaces: Readonly<Record<string, string>> = { Full: 'Remote', Hybrid: 'Hybrid', None: 'On-site' };

function skills(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.map((skill: unknown) => {
    if (typeof skill !== 'object' || skill === null) return textOf(skill);
    const { level, keywords } = skill as Fields;
    const name = [textOf(skill), textOf(level)].filter(Boolean).join(', ');
    return [name, textsOf(keywords).join(', ')].filter(Boolean).join(': ');
  });
}

function place(value: unknown): string {
  if (typeof value !== 'object' || value === null) return textOf(value);
  const { address, postalCode, city, region, countryCode } = value as Fields;
  return [address, postalCode, city, region, countryCode].map(textOf).filter(Boolean).join(', ');
}

function section(heading: string, items: readonly string[]): RootContent[] {
  const children = items.map((value): ListItem => ({
    type: 'listItem',
    checked: null,
    children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
  }));
  return [
    { type: 'heading', depth: 2, children: [{ type: 'text', value: heading }] },
    { type: 'list', ordered: false, children },
  ];
}
