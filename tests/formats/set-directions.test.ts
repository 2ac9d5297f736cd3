import { describe, expect, it } from 'vitest';
import { write } from '../../src/formats/html';
import { writeRichText } from '../../src/formats/rich-text';
import { makeDetail, makeJobDescription, makeRow, makeSection } from '../support/parts';
import { sampleJobDescription } from '../support/sample-job-description';

const fragment = (...rows: readonly ReturnType<typeof makeRow>[]) =>
  writeRichText(makeJobDescription({ sections: [makeSection('', rows)] }))['text/html'];

describe('the direction of what is written', () => {
  it('is left alone where everything reads from left to right', () => {
    expect(write(sampleJobDescription)).not.toContain('dir=');
    expect(writeRichText(sampleJobDescription)['text/html']).not.toContain('dir=');
  });

  it('is said of each block that reads from right to left', () => {
    const hebrew = makeJobDescription({
      title: 'מהנדס תוכנה',
      details: [makeDetail('Location', 'Berlin')],
      sections: [
        makeSection('דרישות', [makeRow('שלום'), makeRow('עולם')]),
        makeSection('Perks', [makeRow('Go')]),
      ],
    });
    const html = write(hebrew);
    expect(html).toContain('<h1 dir="rtl">');
    expect(html).toContain('<h2 dir="rtl">');
    expect(html.match(/dir=/g)).toHaveLength(3);
  });

  it('is said once of a list, and of an item that reads otherwise', () => {
    expect(fragment(makeRow('שלום'), makeRow('Go'), makeRow('עולם'))).toBe(
      '<ul dir="rtl"><li>שלום</li><li dir="ltr">Go</li><li>עולם</li></ul>',
    );
    expect(fragment(makeRow('Go'), makeRow('שלום'))).toBe('<ul><li>Go</li><li dir="rtl">שלום</li></ul>');
  });

  it('is inherited where a text has no letter', () => {
    expect(fragment(makeRow('42 %'), makeRow('שלום'))).toBe('<ul dir="rtl"><li>42 %</li><li>שלום</li></ul>');
  });
});
