import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tellTitleProblems } from '../support/tell-title-problems';

const whole = readFileSync('src/templates/library/welder.md', 'utf8');
const lineOf = (start: string) => whole.split('\n').find((line) => line.startsWith(start)) ?? '';
const under = (heading: string) => (whole.split(`\n${heading}\n\n`)[1] ?? '').split('\n')[0] ?? '';
/** Leaves out the first line under a heading. */
const without = (heading: string) => whole.replace(`${heading}\n\n${under(heading)}\n`, `${heading}\n\n`);

describe('what is said of a title that is not whole', () => {
  it('is nothing where it is', () => {
    expect(tellTitleProblems('welder.md', whole)).toEqual([]);
  });

  it.each([
    {
      broken: whole,
      name: 'Night Nurse.md',
      told: /The file’s name is “Night Nurse\.md”; it must be in lower case/,
    },
    { broken: whole.replace(/^# .*$/m, ''), told: /The job title is missing/ },
    {
      broken: whole.replace(/^aliases: .*$/m, 'aliases: One, Two'),
      told: /“aliases:” between the “---” lines has 2 names; it needs 3/,
    },
    {
      broken: whole.replace(/^field: .*\n/m, ''),
      told: /The line “field: …” between the “---” lines is missing/,
    },
    {
      broken: whole.replace(/^level: .*$/m, 'level: Boss'),
      told: /“level: Boss” must be one of Intern, Entry/,
    },
    {
      broken: whole.replace(/^- (?!\[)/m, '* '),
      told: /^Line \d+ is “\* .*”; written as the others it is “- /,
    },
    { broken: `${whole}\n`, told: /^The file must end after line \d+\.$/ },
    { broken: whole.replace('**Company:**\\\n', ''), told: /The details under the job title are “Location”/ },
    {
      broken: whole.replace('**Salary range:**', '**Salary range:** 100'),
      told: /“Salary range” must be left empty/,
    },
    { broken: whole.replace(lineOf('**Workplace:**'), '**Workplace:**\\'), told: /“Workplace” says nothing/ },
    { broken: without('## Qualifications'), told: /“## Qualifications” has 4 lines; it needs 5\./ },
    {
      broken: whole.replace('## Soft Skills', '## Softer Skills'),
      told: /The section “## Soft Skills” is missing\./,
    },
    {
      broken: whole.replace('## Soft Skills', '## Softer Skills'),
      told: /The section “## Softer Skills” is not one of a title/,
    },
    {
      broken: whole
        .replace('## Soft Skills', '## X')
        .replace('## Hard Skills', '## Soft Skills')
        .replace('## X', '## Hard Skills'),
      told: /The sections must stand in this order: “About the Role”/,
    },
    {
      broken: whole.replace(under('## About the Role'), 'You weld.'),
      told: /“## About the Role” has 2 words; it needs 60 to 110\./,
    },
    { broken: whole.replace(under('## About the Role'), 'Weld.'), told: /it says no “you”/ },
    {
      broken: whole.replace(/^ {2}- \[x\] .*\n/m, ''),
      told: /^The category “.*” of tools has 1 tool; it needs 2\.$/,
    },
    {
      broken: whole.replace(/^# Suggestions\n[\s\S]*?(?=^# )/m, ''),
      told: /“# Suggestions” has no section; it needs “## Key Responsibilities”/,
    },
    {
      broken: whole.replace(/(# Suggestions\n\n## Key Responsibilities\n\n)- .*\n/, '$1'),
      told: /“## Key Responsibilities” under “# Suggestions” has 7 lines; it needs 8\./,
    },
    {
      broken: whole.replace(
        /(# Suggestions\n\n## Key Responsibilities\n\n)- .*\n/,
        `$1${under('## Key Responsibilities')}\n`,
      ),
      told: /is among the suggestions and in the description; it must be in one\./,
    },
    { broken: whole.replace(/^# Hiring guide\n[\s\S]*/m, ''), told: /“# Hiring guide” has 0 questions/ },
    {
      broken: whole.replace(/^(## .*)\?$/m, '$1'),
      told: /in the hiring guide must end with a question mark\./,
    },
    {
      broken: whole.replace(/(^## .*\?\n\n).*\n/m, '$1'),
      told: /in the hiring guide has no answer under it\./,
    },
  ])('is a sentence: $told', ({ broken, name = 'welder.md', told }) => {
    expect(broken === whole && name === 'welder.md').toBe(false);
    const problems = tellTitleProblems(name, broken);
    expect(problems.filter((problem) => problem.search(told) !== -1)).toHaveLength(1);
  });
});
