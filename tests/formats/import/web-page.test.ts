import { describe, expect, it } from 'vitest';
import { outline, readText } from './read-text';

const page = (body: string, head = '') =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const chrome = (body: string) =>
  page(`
    <header class="site-header"><a href="/">Acme</a> <nav><a href="/a">Jobs</a> <a href="/b">Blog</a></nav></header>
    <div class="cookie-banner"><p>We use cookies to make this site work.</p><button>Accept</button></div>
    ${body}
    <aside><h3>Related jobs</h3><ul><li><a href="/x">Baker</a></ul></aside>
    <footer><p>Acme, 1 Main Street. All rights reserved.</p></footer>
    <script>alert(1)</script>`);
const job =
  '<h1>Cook</h1><p>We cook.</p><h2>Tasks</h2><ul><li>Bake</li><li>Fry<ul><li>Eggs</li></ul></li></ul>';
const read = ['title Cook', '##', 'We cook.', '## Tasks', '- Bake', '- Fry', '  - Eggs'];

const posting = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Cook',
  description: '<p>We cook.</p><h2>Tasks</h2><ul><li>Bake</li><li>Fry<ul><li>Eggs</li></ul></li></ul>',
  hiringOrganization: { '@type': 'Organization', name: 'Acme' },
  jobLocation: {
    '@type': 'Place',
    address: { '@type': 'PostalAddress', addressLocality: 'Rome', addressCountry: 'IT' },
  },
  employmentType: ['FULL_TIME'],
  baseSalary: {
    '@type': 'MonetaryAmount',
    currency: 'EUR',
    value: { '@type': 'QuantitativeValue', minValue: 30000, maxValue: 40000, unitText: 'YEAR' },
  },
  validThrough: '2026-12-31T23:59',
};
const details = [
  'Company = Acme',
  'Location = Rome, Italy',
  'Type = Full-time',
  'Salary range = €30,000–€40,000 a year',
  'Apply by = 31 December 2026',
];
const data = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

const long =
  'You bake bread, cakes and pies, you fry eggs and fish, you smile at the guests, you clean the pans, you sharpen the knives, and you go home at noon.';

const cases = [
  { name: 'the main element', html: chrome(`<main>${job}</main>`), out: read },
  {
    name: 'no heading without a text',
    html: page('<p>a</p><h2><code>\u202E</code></h2><p>b</p><h2><img alt=""></h2><p>c</p>'),
    out: ['##', 'a', 'b', 'c'],
  },
  { name: 'an article', html: chrome(`<article>${job}</article>`), out: read },
  {
    name: 'a box that nothing marks',
    html: chrome(`<div><div class="content">${job}</div></div>`),
    out: read,
  },
  { name: 'a page that is nothing else', html: page(job), out: read },
  { name: 'a piece of a page', html: job, out: read },
  {
    name: 'a space in code and one behind it, which a page shows as one',
    html: '<h2>Tasks</h2><p>Write <code>SELECT \u202E</code> well</p>',
    out: ['## Tasks', 'Write SELECT well'],
  },
  {
    name: 'bullets and line breaks in a paragraph',
    html: '<h2>Tasks</h2><p>Do:<br>• Bake<br>• Fry</p>',
    out: ['## Tasks', 'Do:', '- Bake', '- Fry'],
  },
  {
    name: 'bold paragraphs',
    html: '<p><b>Tasks</b></p><ul><li>Bake</ul><p><strong>Perks<br></strong>Tea</p>',
    out: ['## Tasks', '- Bake', '## Perks', 'Tea'],
  },
  {
    name: 'pairs of terms',
    html: '<h1>Cook</h1><dl><dt>Place</dt><dd>Rome</dd></dl><h2>Tasks</h2><p>Bake</p>',
    out: ['title Cook', 'Place = Rome', '## Tasks', 'Bake'],
  },
  {
    name: 'a table that is only layout',
    html: '<table><tr><td><h2>Tasks</h2><ul><li>Bake</ul></td></tr></table>',
    out: ['## Tasks', '- Bake'],
  },
  {
    name: 'lists beside their items',
    html: '<h2>Tasks</h2><ul><li>Fry</li><ul><li>Eggs</li></ul></ul>',
    out: ['## Tasks', '- Fry', '  - Eggs'],
  },
  {
    name: 'nothing that acts',
    html: '<h2>Tasks</h2><p onclick="x()" style="color:red">Bake <a href="javascript:x()">now</a><script>x()</script><img src=x onerror=x()><iframe src="https://x"></iframe></p>',
    out: ['## Tasks', 'Bake now'],
  },
  {
    name: 'structured data',
    html: page(job, data(posting)),
    out: ['title Cook', ...details, '##', 'We cook.', ...read.slice(3)],
  },
  {
    name: 'structured data in a graph',
    html: page(job, data({ '@graph': [{ '@type': 'WebPage' }, posting] })),
    out: ['title Cook', ...details, '##', 'We cook.', ...read.slice(3)],
  },
  {
    name: 'broken structured data',
    html: page(job, '<script type="application/ld+json">{"@type":</script>'),
    out: read,
  },
  {
    name: 'the lines before its first heading',
    html: page(
      `<div><p>Cook</p><p>Full-time, posted a week ago</p></div><div><h2>Tasks</h2><p>You bake bread, cakes and pies.</p></div>`,
    ),
    out: ['##', 'Cook', 'Full-time, posted a week ago', '## Tasks', 'You bake bread, cakes and pies.'],
  },
  {
    name: 'a title elsewhere on the page',
    html: chrome(
      '<section class="hero"><h1>Cook</h1></section><article><h2>Tasks</h2><p>You bake bread, cakes and pies, you fry eggs and fish, you smile at the guests, you clean the pans, you sharpen the knives, and you go home at noon.</p></article>',
    ),
    out: [
      'title Cook',
      '## Tasks',
      'You bake bread, cakes and pies, you fry eggs and fish, you smile at the guests, you clean the pans, you sharpen the knives, and you go home at noon.',
    ],
  },
  {
    name: 'what stands in boxes named after frames',
    html: page(
      `<div class="nav-content"><h1>Cook</h1><p>${long}</p></div><div class="job__footer"><p>Write to jobs@acme.test</p></div>`,
    ),
    out: ['title Cook', '##', long, 'Write to jobs@acme.test'],
  },
  {
    name: 'tabs and what they open',
    html: page(
      `<h1>Cook</h1><ul class="nav nav-tabs" role="tablist"><li><a role="tab" href="#a">Tasks</a></li><li><a role="tab" aria-controls="b">Perks</a></li></ul>
      <div id="a" role="tabpanel"><p>${long}</p></div><div id="b" role="tabpanel" aria-hidden="true"><p>Tea, cake and a long holiday by the sea in summer.</p></div>`,
    ),
    out: ['title Cook', '## Tasks', long, '## Perks', 'Tea, cake and a long holiday by the sea in summer.'],
  },
  {
    name: 'facts that are links beside the title',
    html: page(
      `<div><h1>Cook</h1><div><p><a href="/a">Acme</a></p><p><a href="/b">Rome</a></p><p><a href="/c">Kitchen</a></p><p><a href="/d">Full time</a></p></div></div><div><p>${long}</p></div>`,
    ),
    out: ['title Cook', '##', 'Acme', 'Rome', 'Kitchen', 'Full time', long],
  },
  {
    name: 'facts at its side',
    html: page(
      `<main><h1>Cook</h1><h2>Tasks</h2><p>${long}</p><aside><dl><dt>Location</dt><dd>Rome</dd><dt>Reports to</dt><dd>Chef</dd></dl></aside></main>`,
    ),
    out: ['title Cook', '## Tasks', long, 'Location: Rome', 'Reports to: Chef'],
  },
  {
    name: 'links that are buttons, but not those in a sentence or with an address',
    html: page(
      `<h1>Cook</h1><a class="btn" href="/x">Bewerben</a><p>${long}</p><p>To join us, <a href="/y">apply now</a> or call.</p><p><a href="https://acme.test">Apply at acme.test</a></p><p><a href="/y">Apply now</a></p><ul><li>Share this job:</li><li><a href="/t">Share on X</a></li></ul>`,
    ),
    out: ['title Cook', '##', long, 'To join us, apply now or call.', 'Apply at acme.test'],
  },
  {
    name: 'short notes that nobody sees, but what opens on a click',
    html: page(
      `<div style="display: none"><p>Your browser is too old.</p></div><h1>Cook</h1><p class="d-none">Saved!</p><p>${long}</p><a href="#more" aria-controls="more">Perks</a><div id="more" style="display:none"><p>Tea and cake.</p></div>`,
    ),
    out: ['title Cook', '##', long, '## Perks', 'Tea and cake.'],
  },
  {
    name: 'dialogs with a main part of their own',
    html: page(`<h1>Cook</h1><div role="dialog"><main><h1>Sign in</h1></main></div><p>${long}</p>`),
    out: ['title Cook', '##', long],
  },
  {
    name: 'a table of contents',
    html: page(
      `<h1>Cook</h1><ul><li><a href="#a">Tasks that you will have each day in our kitchen</a></li><li><a href="#b">Perks</a></li><li><a href="#c">Pay</a></li></ul><h2 id="a">Tasks<a href="#a" title="Link to Tasks">​</a></h2><p>${long}</p>`,
    ),
    out: ['title Cook', '## Tasks', long],
  },
  {
    name: 'other jobs at its side',
    html: page(
      `<h1>Cook</h1><p>${long}</p><aside><h3>More jobs</h3><p>Baker</p><dl><dt>Location</dt><dd>Rome</dd><dt>Salary</dt><dd>€1</dd></dl></aside>`,
    ),
    out: ['title Cook', '##', long],
  },
  {
    name: 'what others viewed',
    html: page(
      `<h1>Cook</h1><p>${long}</p><section><h2>People also viewed</h2><p>Baker in Rome</p></section>`,
    ),
    out: ['title Cook', '##', long],
  },
  {
    name: 'boxes beside each other',
    html: `<h1>Cook</h1><h2><div>Acme</div><div>Rome</div></h2><p><a class="tag no-menu" href="/a">eggs</a><a rel="tag" href="/b">fish</a></p><p><span>Kitchen</span><span>Service</span> <span>e</span><span>Commerce</span></p>`,
    out: ['title Cook', '## Acme Rome', 'eggs fish', 'Kitchen Service eCommerce'],
  },
  {
    name: 'facts that structured data has no place for',
    html: page(
      `<h1>Cook</h1><p>Hybrid work</p><p>${long}</p>`,
      data({ ...posting, description: `<p>${long}</p>` }),
    ),
    out: ['title Cook', ...details, '##', 'Hybrid work', long],
  },
  {
    name: 'structured data of a page that says much else',
    html: page(
      `<h1>Find any job anywhere now</h1><p>Cook</p><p>${long}</p><p>Hungry? Order here.</p>`,
      data({ ...posting, description: `<p>${long}</p>` }),
    ),
    out: ['title Cook', ...details, '##', long],
  },
] as const;

describe('a web page', () => {
  it.each(cases)('is read: $name', async ({ html, out }) => {
    expect(outline(await readText(html, 'job.html'))).toEqual(out);
  });

  it('keeps what is around the posting where that is wanted', async () => {
    const html = chrome(`<main>${job}</main>`);
    const { guesses } = await readText(html, 'job.html');
    expect(guesses).toEqual([{ guess: 'surroundings', count: 22, isOn: true }]);
    const whole = outline(await readText(html, 'job.html', ['surroundings'])).join(' ');
    expect(whole).toContain('We use cookies');
    expect(whole).toContain('All rights reserved');
  });
});
