import type { Row, Section } from '../../src/document/job-description';
import { readMarkdown } from '../../src/markdown/read-markdown';
import { writeMarkdown } from '../../src/markdown/write-markdown';
import { readCatalogueEntry } from '../../src/templates/read-catalogue-entry';
import { readTemplate } from '../../src/templates/read-template';
import type { Template } from '../../src/templates/template';
import { levels } from '../../src/templates/title-choices';
import { countIds } from './count-ids';

/** The sections of a title in their order, with the fewest and the most lines of each. */
const sectionSizes: readonly (readonly [heading: string, fewest: number, most: number])[] = [
  ['About the Role', 1, 1],
  ['Key Responsibilities', 8, 8],
  ['Perks', 4, 6],
  ['Qualifications', 5, 5],
  ['Prerequisites', 5, 5],
  ['Hard Skills', 8, 8],
  ['Soft Skills', 8, 8],
  ['Tools and Programs', 24, 24],
];

/** The details of a title in their order, and whether the template can know them. */
const details: readonly (readonly [label: string, isKnown: boolean])[] = [
  ['Company', false],
  ['Location', false],
  ['Workplace', true],
  ['Type', true],
  ['Salary range', false],
  ['How to apply', false],
];

const fewestAliases = 3;
const questions = 5;
const offered = { heading: 'Key Responsibilities', count: 8 };

/** Returns in sentences what keeps a file from being a title of the library; none where all is well. */
export function tellTitleProblems(name: string, markdown: string): string[] {
  const template = readTemplate(name.replace(/\.md$/, ''), markdown, countIds());
  const { jobDescription, suggestions } = template;
  return [
    ...nameProblems(name),
    ...entryProblems(name, markdown),
    ...formProblems(markdown),
    ...detailProblems(template),
    ...sectionProblems(jobDescription.sections),
    ...aboutProblems(rowsOf(jobDescription.sections, 'About the Role')),
    ...toolProblems(rowsOf(jobDescription.sections, 'Tools and Programs')),
    ...suggestionProblems(suggestions, jobDescription.sections),
    ...guideProblems(template),
  ];
}

/** Returns a sentence where a condition does not hold. */
const unless = (holds: boolean, sentence: string) => (holds ? [] : [sentence]);
const quoted = (all: readonly string[]) => all.map((each) => `“${each}”`).join(', ');
const rowsOf = (sections: readonly Section[], heading: string) =>
  sections.find((section) => section.heading.text === heading)?.rows ?? [];
const textsOf = (rows: readonly Row[]) => rows.map(({ content }) => content.text);

const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

/** Returns how often something is there, and how often it must be. */
function countProblem(what: string, count: number, [fewest, most]: readonly [number, number], of: string) {
  const wanted = fewest === most ? `${fewest}` : `${fewest} to ${most}`;
  return unless(count >= fewest && count <= most, `${what} has ${plural(count, of)}; it needs ${wanted}.`);
}

function nameProblems(name: string): string[] {
  return unless(
    /^[a-z0-9]+(-[a-z0-9]+)*\.md$/.test(name),
    `The file’s name is “${name}”; it must be in lower case with hyphens, such as “night-nurse.md”.`,
  );
}

/** Returns what is wrong with what the catalogue knows, for any title. */
export function entryProblems(name: string, markdown: string): string[] {
  const { title, aliases, field, level } = readCatalogueEntry(name, markdown);
  return [
    ...unless(
      title !== '',
      'The job title is missing: it needs a line such as “# Night Nurse” under the “---” lines.',
    ),
    ...unless(
      aliases.length >= fewestAliases,
      `“aliases:” between the “---” lines has ${plural(aliases.length, 'name')}; it needs ${fewestAliases} or more, with commas between.`,
    ),
    ...unless(!aliases.includes(title), `“${title}” is the job title, and must not be among “aliases:” too.`),
    ...unless(
      field !== '',
      'The line “field: …” between the “---” lines is missing, such as “field: Health Care”.',
    ),
    ...unless(levels.includes(level), `“level: ${level}” must be one of ${levels.join(', ')}.`),
  ];
}

/** Returns where the file is written in another way than the page would write it. */
export function formProblems(markdown: string): string[] {
  const [head = '', first = '', ...others] = markdown.split(/^(?=# )/m);
  const written = [`${head}${first}`, ...others]
    .map((part) => writeMarkdown(readMarkdown(part, countIds())))
    .join('\n');
  const [lines, wanted] = [markdown.split('\n'), written.split('\n')];
  const at = wanted.findIndex((line, index) => line !== lines[index]);
  if (at === -1)
    return unless(lines.length === wanted.length, `The file must end after line ${wanted.length - 1}.`);
  return [`Line ${at + 1} is “${lines[at] ?? ''}”; written as the others it is “${wanted[at]}”.`];
}

function detailProblems({ jobDescription }: Template): string[] {
  const labels = jobDescription.details.map(({ label }) => label);
  const wanted = details.map(([label]) => label);
  if (labels.join() !== wanted.join()) {
    return [
      `The details under the job title are ${quoted(labels) || 'missing'}; they must be ${quoted(wanted)}.`,
    ];
  }
  return details.flatMap(([label, isKnown], index) => {
    const isSaid = jobDescription.details[index]?.value.text !== '';
    if (isKnown) return unless(isSaid, `“${label}” says nothing; it must say what is usual for this job.`);
    return unless(!isSaid, `“${label}” must be left empty: only the recruiter knows it.`);
  });
}

function sectionProblems(sections: readonly Section[]): string[] {
  const headings = sections.map(({ heading }) => heading.text);
  const wanted = sectionSizes.map(([heading]) => heading);
  const missing = wanted.filter((heading) => !headings.includes(heading));
  const unknown = headings.filter((heading) => !wanted.includes(heading));
  const inOrder = [...headings].toSorted((left, right) => wanted.indexOf(left) - wanted.indexOf(right));
  return [
    ...missing.map((heading) => `The section “## ${heading}” is missing.`),
    ...unknown.map(
      (heading) => `The section “## ${heading}” is not one of a title; they are ${quoted(wanted)}.`,
    ),
    ...unless(
      missing.length + unknown.length > 0 || inOrder.join() === headings.join(),
      `The sections must stand in this order: ${quoted(wanted)}.`,
    ),
    ...sectionSizes
      .filter(([heading]) => headings.includes(heading))
      .flatMap(([heading, fewest, most]) =>
        countProblem(`“## ${heading}”`, rowsOf(sections, heading).length, [fewest, most], 'line'),
      ),
  ];
}

function aboutProblems(rows: readonly Row[]): string[] {
  const about = textsOf(rows).join(' ');
  if (about === '') return [];
  const words = about.split(/\s+/).length;
  return [
    ...countProblem('“## About the Role”', words, [60, 110], 'word'),
    ...unless(
      /\byou\b/i.test(about),
      '“## About the Role” must speak to the one who reads it: it says no “you”.',
    ),
  ];
}

function toolProblems(rows: readonly Row[]): string[] {
  const categories = rows.flatMap((row, index) => (row.indent === 0 ? [index] : []));
  return categories.flatMap((at, index) => {
    const tools = (categories[index + 1] ?? rows.length) - at - 1;
    return countProblem(`The category “${rows[at]?.content.text}” of tools`, tools, [2, 2], 'tool');
  });
}

function suggestionProblems(suggestions: readonly Section[], sections: readonly Section[]): string[] {
  const held = new Set(sections.flatMap(({ rows }) => textsOf(rows)));
  const twice = suggestions.flatMap(({ rows }) => textsOf(rows)).filter((text) => held.has(text));
  const headings = suggestions.map(({ heading }) => heading.text);
  return [
    ...unless(
      headings.join() === offered.heading,
      `“# Suggestions” has ${quoted(headings) || 'no section'}; it needs “## ${offered.heading}” and nothing else.`,
    ),
    ...(headings.includes(offered.heading)
      ? countProblem(
          `“## ${offered.heading}” under “# Suggestions”`,
          rowsOf(suggestions, offered.heading).length,
          [offered.count, offered.count],
          'line',
        )
      : []),
    ...twice.map((text) => `“${text}” is among the suggestions and in the description; it must be in one.`),
  ];
}

function guideProblems({ guide }: Template): string[] {
  return [
    ...countProblem('“# Hiring guide”', guide.length, [questions, questions], 'question'),
    ...guide.flatMap(({ question, answer }) => [
      ...unless(question.endsWith('?'), `“${question}” in the hiring guide must end with a question mark.`),
      ...unless(answer.length > 0, `“${question}” in the hiring guide has no answer under it.`),
    ]),
  ];
}
