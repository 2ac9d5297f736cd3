import { describe, expect, it } from 'vitest';
import { outline, readText } from './read-text';

const intro = 'We bake bread for the whole town, and we have done so since 1911.';
const posting = (...lines: readonly string[]) => ['Baker', '', ...lines].join('\n');
const outlineOf = async (text: string, name: string) => outline(await readText(text, name));

describe.each(['job.txt', 'job.md'])('a longer line with a colon over a list in %s', (name) => {
  it.each([
    'You might thrive in this role if you have:',
    'What we’d love to see you bring to the table:',
    'You’ll be a great fit for this role if you:',
    'These roles will be a great fit for you if you are a:',
    "We're creating a great place to work by offering:",
    'In the role of senior interaction designer you will:',
    'As a Data & Analytics Modernization Lead at the CoE, you will:',
    'For the reporting fellowship, we’re looking for someone who:',
    'Here is how we will support you in your first year:',
  ])('is a heading: “%s”', async (line) => {
    const text = posting(intro, '', line, '', '- one', '- two');
    expect(await outlineOf(text, name)).toContain(`## ${line}`);
    expect(await outlineOf(posting(intro, '', line, '- one', '- two'), name)).toContain(`## ${line}`);
  });

  it.each([
    'It is essential that you can demonstrate the following experience:',
    'We will ask you for some papers, including the following:',
    'To apply, please send us an e-mail that tells us:',
    'They are responsible for good, underpinning development processes, including:',
    'Specialized experience for this role at our bank is defined as:',
    'We pay you well and fairly. Our package for you has:',
    'Tips on what to put in for each case study:',
    'describe what you did in the place before this one:',
    'You will be happy here with us when you have all of these things that bakers have:',
  ])('stays a sentence: “%s”', async (line) => {
    const read = await outlineOf(posting(intro, '', line, '', '- one', '- two'), name);
    expect(read).toContain(line);
    expect(read).not.toContain(`## ${line}`);
  });

  it('stays a sentence right under a heading, and where no list follows', async () => {
    const line = 'In the role of senior interaction designer you will:';
    const read = await outlineOf(
      posting(intro, '', 'RESPONSIBILITIES', '', line, '', '- one', '- two', '', line, '', intro),
      name,
    );
    expect(read).toContain('## RESPONSIBILITIES');
    expect(read.filter((each) => each === line)).toHaveLength(2);
  });

  it('stays the end of a sentence that began a line before', async () => {
    const read = await outlineOf(
      posting(
        intro,
        '',
        'At the end of each of your first two days at',
        'Example Bakery Ltd you and we will look at how:',
        '',
        '- one',
      ),
      name,
    );
    expect(read.join('\n')).not.toMatch(/## Example/);
  });
});
