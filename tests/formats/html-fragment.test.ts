import { describe, expect, it } from 'vitest';
import { write } from '../../src/formats/html-fragment';
import { makeJobDescription, makeRow, makeSection } from '../support/parts';
import { sampleJobDescription } from '../support/sample-job-description';

describe('the HTML fragment', () => {
  it('is the posting without its title, in bare semantic elements', () => {
    expect(write(sampleJobDescription)).toBe(`<p><strong>Location:</strong> Berlin</p>
<h2>About</h2>
<p>We build <strong>tools</strong> <em>fast</em>. <a href="https://e.example/a">Apply here</a>.</p>
<h2>Tasks</h2>
<ul>
<li>Write code
<ul>
<li>Test it</li>
</ul>
</li>
<li>Ship it</li>
</ul>
<h3>Steps</h3>
<ol>
<li>Call</li>
<li>Meet</li>
</ol>
<h2>Skills</h2>
<ul>
<li>Go</li>
</ul>
<h2>Extra</h2>
<table>
<thead>
<tr>
<th>a</th>
<th>b</th>
</tr>
</thead>
<tbody>
<tr>
<td>1</td>
<td>2</td>
</tr>
</tbody>
</table>
`);
  });

  it('has no attribute on the cells of a table', () => {
    const row = makeRow('| a |\n| -: |\n| 1 |', { kind: 'verbatim' });
    expect(write(makeJobDescription({ sections: [makeSection('S', [row])] }))).toContain('<td>1</td>');
  });

  it('holds nothing that acts', () => {
    const rows = [makeRow('<script>alert(1)</script>'), makeRow('<img src=x onerror=alert(1)>')];
    const html = write(makeJobDescription({ sections: [makeSection('S', rows)] }));
    expect(html).not.toMatch(/<(?:script|img)/);
  });
});
