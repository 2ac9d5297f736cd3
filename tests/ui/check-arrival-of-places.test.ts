import { describe, expect, it } from 'vitest';
import { destinations } from '../../src/destinations/destinations';
import { writeFor } from '../../src/destinations/write-for';
import { checkArrival } from '../../src/ui/sent/check-arrival';
import { copiedFor } from '../../src/ui/sent-as';
import { sampleJobDescription } from '../support/sample-job-description';

describe.each(destinations)('what was copied for $label', (destination) => {
  const check = (checklistMarks: boolean, change: (text: string) => string) => {
    const { html, text } = writeFor(destination, sampleJobDescription, { checklistMarks });
    const pasted = html === undefined ? { text: change(text) } : { html: change(html), text: change(text) };
    return checkArrival(sampleJobDescription, copiedFor(destination).place, pasted).result;
  };

  it.each([false, true])('is found whole where all of it arrived (with marks: %s)', (checklistMarks) => {
    expect(check(checklistMarks, (text) => text)).toMatchObject({ status: 'compared', findings: [] });
  });

  it('is not where a word is another', () => {
    const result = check(false, (text) => text.replace('Ship it', 'Skip it'));
    expect(result.status === 'compared' && result.findings).toHaveLength(1);
  });
});
