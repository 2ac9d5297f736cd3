import { describe, expect, it } from 'vitest';
import { writeRichText } from '../../src/formats/rich-text';
import { makeJobDescription, makeRow, makeSection } from '../support/parts';
import { sampleJobDescription } from '../support/sample-job-description';

const clipboard = writeRichText(sampleJobDescription);
const html = clipboard['text/html'];

describe('rich text as HTML', () => {
  it('is a bare fragment', () => {
    expect(html).toBe(
      '<p><b>Location:</b> Berlin</p>' +
        '<h2>About</h2><p>We build <b>tools</b> <i>fast</i>. <a href="https://e.example/a">Apply here</a>.</p>' +
        '<h2>Tasks</h2><ul><li>Write code<ul><li>Test it</li></ul></li><li>Ship it</li></ul>' +
        '<h3>Steps</h3><ol><li>Call</li><li>Meet</li></ol>' +
        '<h2>Skills</h2><ul><li>Go</li></ul>' +
        '<h2>Extra</h2><table><thead><tr><th>a</th><th>b</th></tr></thead>' +
        '<tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
    );
  });

  it.each([
    { name: 'a class', pattern: /\sclass=/ },
    { name: 'a style', pattern: /\sstyle=|<style/ },
    { name: 'a title, which has a field of its own', pattern: /<h1|R&/ },
    { name: 'strong or em', pattern: /<(strong|em)\b/ },
    { name: 'a line between tags', pattern: />\s*\n\s*</ },
    { name: 'a document around it', pattern: /<(html|head|body|meta|!doctype)/i },
    { name: 'what is kept aside', pattern: /aside/ },
  ])('has not $name', ({ pattern }) => {
    expect(html).not.toMatch(pattern);
  });

  it('keeps the lines of code', () => {
    const sections = [makeSection('', [makeRow('```\na\n\nb\n```', { kind: 'verbatim' })])];
    expect(writeRichText(makeJobDescription({ sections }))['text/html']).toBe(
      '<pre><code>a\n\nb\n</code></pre>',
    );
  });

  it('has no heading but h2 and h3, whatever verbatim Markdown holds', () => {
    const sections = [makeSection('', [makeRow('# Big\n\n#### Deep', { kind: 'verbatim' })])];
    expect(writeRichText(makeJobDescription({ sections }))['text/html']).toBe('<h2>Big</h2><h3>Deep</h3>');
  });

  it('has tight items, even where a paragraph belongs to one', () => {
    const rows = [makeRow('A'), makeRow('b', { indent: 1, kind: 'paragraph' }), makeRow('C', { indent: 1 })];
    const written = writeRichText(makeJobDescription({ sections: [makeSection('', rows)] }));
    expect(written['text/html']).toBe('<ul><li>A<br>b<ul><li>C</li></ul></li></ul>');
  });

  it('keeps a line break and adds none', () => {
    const sections = [makeSection('', [makeRow('a\nb', { kind: 'paragraph' })])];
    expect(writeRichText(makeJobDescription({ sections }))['text/html']).toBe('<p>a<br>b</p>');
  });

  it('keeps the space between marks', () => {
    const content = {
      text: 'a b',
      marks: [
        { type: 'strong', start: 0, end: 1 },
        { type: 'emphasis', start: 2, end: 3 },
      ],
    } as const;
    const sections = [makeSection('', [makeRow('a', { kind: 'paragraph', content })])];
    expect(writeRichText(makeJobDescription({ sections }))['text/html']).toBe('<p><b>a</b> <i>b</i></p>');
  });
});

describe('rich text as plain text', () => {
  const text = clipboard['text/plain'];

  it('has characters for bullets and numbers that no editor takes for Markdown', () => {
    expect(text).toContain('\n• Write code\n  • Test it\n• Ship it\n');
    expect(text).toContain('\n1) Call\n2) Meet\n');
    expect(text).not.toMatch(/^\s*([-*+]|\d+\.) /m);
  });

  it('begins with the details, since the title has a field of its own', () => {
    expect(text).toMatch(/^Location: Berlin\n/);
  });
});
