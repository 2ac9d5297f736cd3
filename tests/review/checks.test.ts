import { describe, expect, it } from 'vitest';
import type { Detail, JobDescription, Section } from '../../src/document/job-description';
import { plainText } from '../../src/document/rich-text';
import type { Source } from '../../src/review/sources';
import { payHint } from '../../src/review/checks/pay';
import { reviewDocument } from '../../src/review/review-document';

const section = (heading: string, texts: readonly string[]): Section => ({
  id: heading,
  heading: plainText(heading),
  level: 2,
  included: true,
  rows: texts.map((text, index) => ({
    id: `${heading}-${index}`,
    kind: 'bullet',
    content: plainText(text),
    indent: 0,
    included: true,
  })),
});

const detail = (label: string, value: string): Detail => ({
  id: label,
  label,
  value: plainText(value),
  included: true,
});

const complete = [
  detail('Salary range', '$50,000 to $60,000 a year'),
  detail('Location', 'Berlin, Germany'),
  detail('How to apply', 'Write to us'),
  detail('Apply by', '2026-12-31'),
];

function checksOf(
  sections: readonly Section[],
  details: readonly Detail[] = complete,
  title = 'Cook',
): string[] {
  const jobDescription: JobDescription = { title, details, sections };
  return reviewDocument(jobDescription).document.map(({ check }) => check);
}

const need = (...texts: string[]) => [section('Requirements', texts)];
const plain = need('You cook soup', 'You clean pans');

describe('the checks of a posting', () => {
  it('find nothing in a draft without rows, nor in one that says it all', () => {
    expect(checksOf([], [])).toEqual([]);
    expect(checksOf(plain)).toEqual([]);
  });

  it.each([
    ['pay', plain, complete.slice(1)],
    ['pay', plain, [detail('Salary', 'Competitive'), ...complete.slice(1)]],
    ['pay', plain, [detail('Salary', '$40,000 - $90,000'), ...complete.slice(1)]],
    ['location', plain, complete.filter(({ label }) => label !== 'Location')],
    ['howToApply', plain, complete.filter(({ label }) => label !== 'How to apply')],
    ['applyBy', plain, complete.filter(({ label }) => label !== 'Apply by')],
    ['soft-must-haves', need('You cook', 'Wine knowledge is a plus'), complete],
    ['soft-must-haves', need('You cook', 'Word, Excel and PowerPoint are a plus'), complete],
    ['soft-must-haves', need('You cook', 'If you speak German, that is a plus'), complete],
    ['soft-must-haves', need('You cook', 'Knife skills, preferred'), complete],
    ['location', [section('', ['Full-time', 'Acme Group']), ...plain], complete.slice(0, 1)],
    ['many-must-haves', need(...'abcdefghijk'.split('').map((each) => `You do ${each}`)), complete],
    ['degree', need('Bachelor’s degree in marketing', 'You write'), complete],
    ['accommodation', need('You lift 50 pounds'), complete],
    [
      'repeat',
      need('Strong knowledge of Python scripting', 'Experience with Python scripts', 'You test'),
      complete,
    ],
    [
      'must-and-nice',
      [...need('You know Python scripting'), section('Nice to have', ['Python scripting'])],
      complete,
    ],
    [
      'remote-on-site',
      need('You are in our office two days a week'),
      [...complete, detail('Workplace', 'Remote')],
    ],
    ['long-sentence', need(`You ${'do this and that '.repeat(9)}`), complete],
    ['length', need(`You ${'cook. '.repeat(60)}`), complete],
    [
      'many-must-haves',
      [
        section(
          'What we’re looking for',
          'abcdefghijk'.split('').map((each) => `You do ${each}`),
        ),
      ],
      complete,
    ],
    ['nice-but-required', [...plain, section('Preferred skills', ['Capacity planning required'])], complete],
    ['pay', need('You work on a project with 45k+ stars'), complete.slice(1)],
    ['pay', need('You manage a budget of $2,000,000'), complete.slice(1)],
    ['pay', need('Salary: $60,740 - $162,014 (Annual)'), complete.slice(1)],
    ['accommodation', need('Move heavy valves'), complete],
    ['accommodation', need('Move heavy tables', 'Accommodate any special needs of guests'), complete],
    ['pay', need('Competitive wages, medical, 401k and paid holidays'), complete.slice(1)],
    ['pay', need('401 (k) with a match; wages each week'), complete.slice(1)],
    ['location', need('Based in California, Acme Ltd has 40 shops'), complete.slice(0, 1)],
    ['location', need('Headquartered in Austin, TX, we have 40 shops'), complete.slice(0, 1)],
    ['location', need('You help out in the Sales area'), complete.slice(0, 1)],
    ['location', [section('', ['Tasks', 'You cook.']), ...plain], complete.slice(0, 1)],
    ['location', [section('', ['Operations', 'You cook.']), ...plain], complete.slice(0, 1)],
    ['location', [section('', ['Office Manager', 'You cook.']), ...plain], complete.slice(0, 1)],
    [
      'location',
      [section('', ['We seek a developer with experience in Java.']), ...plain],
      complete.slice(0, 1),
    ],
    ['location', [section('', ['We are hiring a cook in May.']), ...plain], complete.slice(0, 1)],
    ['howToApply', need('Count applications for ballots by mail'), complete.slice(0, 2)],
    ['howToApply', need('Answers telephone, e-mail, and mail on any application'), complete.slice(0, 2)],
    ['howToApply', need('You move web applications to the cloud'), complete.slice(0, 2)],
    ['applyBy', need('You hand in final grades by the deadline'), complete.slice(0, 3)],
    ['applyBy', need('You meet every deadline'), complete.slice(0, 3)],
    ['accommodation', need('Be physically fit, as you lift large amounts of stock'), complete],
    ['accommodation', need('Stooping, kneeling and crawling, and lifting of 12 to 20 pounds'), complete],
    ['no-you', need('Cook soup and bread for all guests. '.repeat(30)), complete],
  ] as const)('tell of %s', (check, sections, details) => {
    expect(checksOf(sections, details)).toContain(check);
  });

  it('tell of an internship that asks for years', () => {
    expect(checksOf(need('5+ years with Java'), complete, 'Java Intern')).toContain('entry-years');
    expect(checksOf(need('5+ years with Java'), complete, 'Java Engineer')).not.toContain('entry-years');
  });

  it.each([
    ['degree', need('Bachelor’s degree or equivalent experience')],
    ['degree', need('Nursing degree')],
    ['degree', need('A high degree of professionalism')],
    ['accommodation', need('You lift 50 pounds, with or without adjustments')],
    ['repeat', need('You know Python', 'You know Java')],
    ['pay', [...need('You cook'), section('Pay', ['$24 an hour'])]],
    ['pay', need('We pay 55k to 65k')],
    ['pay', need('£31,000 to £38,000 depending on location')],
    ['soft-must-haves', need('Knowledge of scripting, ideally with Bash')],
    ['soft-must-haves', need('Forklift experience, certification would be an asset')],
    ['soft-must-haves', need('Five years of Java, Kotlin preferred')],
    ['soft-must-haves', need('Experience of Git, ideally using GitHub; you know CI')],
    ['soft-must-haves', need('Five years of audits. Experience with USDA is highly desirable.')],
    [
      'many-must-haves',
      [
        section(
          'Essential Functions',
          'abcdefghijk'.split('').map((each) => `You do ${each}`),
        ),
      ],
    ],
    ['nice-but-required', [...plain, section('Nice to have', ['Spanish, not required'])]],
    ['location', need('Denver, CO 80216')],
    ['location', need('You join our plant in Dayton')],
    ['location', [section('', ['Dayton', 'We store and ship parts.']), ...plain]],
    ['location', [section('', ['Frome, Somerset']), ...plain]],
    ['location', [section('Remote (US)', ['We move data.']), ...plain]],
    ['howToApply', need('Please contact Becky on 020 7946 0000 for more information')],
    ['location', need('A clerk for our shop #56 Denison, Iowa to serve guests')],
    ['location', need('Line Cook • Salem, OR, US')],
    ['location', need('We seek carers in the Uxbridge and surrounding areas of London')],
    ['location', [section('', ['We are looking for a cook to work in Athens.']), ...plain]],
    ['location', need('BASED IN LEEDS')],
    ['location', need('You serve guests in the Denver area')],
    ['location', need('Based in Leeds, you will cook.')],
    ['location', need('Based in Leeds, Yorkshire, you will cook.')],
    ['location', need('Based in Warrington, we are looking for a manager.')],
    ['howToApply', need('Send your application by post')],
    ['howToApply', need('Applications are welcome by e-mail')],
    ['howToApply', need('Apply online')],
    ['howToApply', need('Email your CV and a cover letter')],
    ['applyBy', need('Applications accepted December 1st – December 31st')],
    ['applyBy', need('Applications are accepted until 5 May')],
    ['applyBy', need('The deadline is 5 May')],
    ['applyBy', need('Application deadline: 5 May')],
    ['degree', need('A college diploma or bachelor’s degree is very valuable')],
    ['degree', need('Edits dissertations for PhD candidates')],
    ['degree', need('You are a junior enrolled in a Bachelor’s program')],
    ['degree', [...plain, section('Bonus points', ['A bachelor’s degree'])]],
    [
      'long-sentence',
      need(`In compliance with the ADA, to request an accommodation, ${'do this and that '.repeat(9)}`),
    ],
    ['long-sentence', need(`We are an equal opportunity employer and ${'do this and that '.repeat(9)}`)],
  ] as const)('say nothing of %s where there is no reason', (check, sections) => {
    const kinds: Readonly<Record<string, string>> = {
      pay: 'Salary range',
      location: 'Location',
      howToApply: 'How to apply',
      applyBy: 'Apply by',
    };
    const details = complete.filter(({ label }) => label !== kinds[check]);
    expect(checksOf(sections, details)).not.toContain(check);
  });

  it.each([
    [{ country: 'US', region: 'CO' }, /Colorado a pay range and the benefits may be required/],
    [{ country: 'CA', region: 'Ontario' }, /Ontario .* may be required .* not legal advice/],
    [{ country: 'DE' }, /EU a pay range may be required/],
  ])('hint at what may be required in %o', (place, hint) => {
    const { text, source } = payHint(place) ?? {};
    expect(text).toMatch(hint);
    expect(source).toSatisfy(
      (each) => each === 'eu-pay' || /November 2026 at \w+\.\w+/.test((each as Source).name),
    );
  });

  it('hint at nothing where nothing is known', () => {
    expect([payHint({ country: 'GB' }), payHint({ country: 'US', region: 'TX' }), payHint({})]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
