// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { write } from '../../src/formats/html';
import { makeJobDescription, makeRow, makeSection } from '../support/parts';
import { sampleJobDescription } from '../support/sample-job-description';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const html = write(sampleJobDescription);
const page = parse(html);
const textsOf = (selector: string) =>
  [...page.querySelectorAll(selector)].map((element) => element.textContent);

describe('the HTML format', () => {
  it('writes a whole document', () => {
    expect(html).toMatch(/^<!DOCTYPE html><html lang="en"><head>/);
    expect(page.compatMode).toBe('CSS1Compat');
    expect(page.querySelector('meta[charset]')?.getAttribute('charset')).toBe('utf-8');
  });

  it.each([
    { title: ' R&D Engineer ', expected: 'R&D Engineer' },
    { title: '</title><script>alert(1)</script>', expected: '</title><script>alert(1)</script>' },
    { title: '', expected: 'Job description' },
  ])('is titled by the job title: $title', ({ title, expected }) => {
    expect(parse(write(makeJobDescription({ title }))).title).toBe(expected);
  });

  it('has one heading of the first rank, and the sections’ under it', () => {
    expect(textsOf('h1')).toEqual(['R&D Engineer']);
    expect(textsOf('h2, h3')).toEqual(['About', 'Tasks', 'Steps', 'Skills', 'Extra']);
    expect(textsOf('h3')).toEqual(['Steps']);
  });

  it('has no heading of the first rank where there is no title', () => {
    expect(parse(write(makeJobDescription())).querySelector('h1')).toBeNull();
  });

  it.each([
    { markdown: '![Our office](https://example.com/office.jpg)', images: ['https://example.com/office.jpg'] },
    { markdown: '![Our office](office.jpg)', images: [] },
    { markdown: '![Our office](/office.jpg)', images: [] },
    { markdown: '![Our office](//example.com/office.jpg)', images: [] },
    { markdown: '![Our office][office]\n\n[office]: office.jpg', images: [] },
  ])('shows a picture only where its address is whole: $markdown', ({ markdown, images }) => {
    const sections = [makeSection('About', [makeRow(markdown, { kind: 'verbatim' })])];
    const about = parse(write(makeJobDescription({ sections })));
    const found = [...about.querySelectorAll('img')].map((image) => image.getAttribute('src'));
    expect(found).toEqual(images);
    expect(about.body.textContent.includes('Our office')).toBe(images.length === 0);
  });

  it('has lists as lists, those within an item too', () => {
    const [tasks] = page.querySelectorAll('ul');
    expect([...(tasks?.children ?? [])].map((item) => item.firstChild?.textContent?.trim())).toEqual([
      'Write code',
      'Ship it',
    ]);
    expect(textsOf('ul ul > li')).toEqual(['Test it']);
    expect(textsOf('ol > li')).toEqual(['Call', 'Meet']);
  });

  it('has marks, links and tables as such', () => {
    expect(textsOf('strong')).toEqual(['Location:', 'tools']);
    expect(textsOf('em')).toEqual(['fast']);
    expect(page.querySelector('a')?.getAttribute('href')).toBe('https://e.example/a');
    expect(textsOf('th, td')).toEqual(['a', 'b', '1', '2']);
  });

  const outlineOf = (...levels: readonly (2 | 3)[]) => {
    const sections = levels.map((level, index) =>
      makeSection(`S${index}`, [makeRow(`row ${index}`)], { level }),
    );
    const { body } = parse(write(makeJobDescription({ title: 'T', sections })));
    return [...body.querySelectorAll('h1, h2, h3')].map(({ localName }) => localName).join(' ');
  };

  it.each([
    { levels: [2, 3, 3, 2], ranks: 'h1 h2 h3 h3 h2' },
    { levels: [3, 3], ranks: 'h1 h2 h2' },
    { levels: [3, 2, 3], ranks: 'h1 h2 h2 h3' },
  ] as const)('leaves out no rank of heading: $levels', ({ levels, ranks }) => {
    expect(outlineOf(...levels)).toBe(ranks);
  });

  it.each([
    { name: 'a heading', text: '##', selector: 'h2' },
    { name: 'a link', text: '> a [](https://e.example/) b', selector: 'a' },
    {
      name: 'a link around a relative picture without words',
      text: '> a [![](x.png)](https://e.example/)',
      selector: 'a',
    },
  ])('has no $name that says nothing', ({ text, selector }) => {
    const sections = [makeSection('', [makeRow(text, { kind: 'verbatim' }), makeRow('row')])];
    const { body } = parse(write(makeJobDescription({ sections })));
    expect(body.querySelectorAll(selector)).toHaveLength(0);
    expect(body.textContent).toContain('row');
  });

  it('aligns the cells of a table by its style sheet', () => {
    const table = '| a | b | c |\n| :- | :-: | -: |\n| 1 | 2 | 3 |';
    const sections = [makeSection('S', [makeRow(table, { kind: 'verbatim' })])];
    const cells = parse(write(makeJobDescription({ sections }))).querySelectorAll('td');
    expect([...cells].map(({ className }) => className)).toEqual(['left', 'center', 'right']);
    expect([...cells].flatMap(({ attributes }) => Array.from(attributes, ({ name }) => name))).toEqual([
      'class',
      'class',
      'class',
    ]);
  });

  it('leaves out what is kept aside', () => {
    expect(html).not.toContain('aside');
  });

  it('has nothing that runs or comes from elsewhere, and forbids it besides', () => {
    expect(page.querySelectorAll('script, link, iframe, object, embed, form, input, base')).toHaveLength(0);
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/script-src|unsafe-eval/);
  });

  it.each([
    { name: 'a script', text: '<script>alert(1)</script>' },
    { name: 'an image that acts', text: '<img src=x onerror=alert(1)>' },
    { name: 'an unsafe link', text: '> [x](javascript:alert(1))' },
    { name: 'an unsafe image', text: '![x](javascript:alert(1))' },
    { name: 'a data image', text: '![x](data:image/svg+xml,x)' },
  ])('disarms $name in a verbatim row', ({ text }) => {
    const sections = [makeSection('S', [makeRow(text, { kind: 'verbatim' })])];
    const { body } = parse(write(makeJobDescription({ sections })));
    const attributes = [...body.querySelectorAll('*')].flatMap((element) => Array.from(element.attributes));
    expect(attributes).toEqual([]);
    expect(body.querySelectorAll('script, img')).toHaveLength(0);
    expect(body.querySelectorAll('p')).not.toHaveLength(0);
  });
});
