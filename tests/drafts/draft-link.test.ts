import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { linkLimit, readDraftLink, writeDraftLink } from '../../src/drafts/draft-link';
import { arbitraryJobDescription } from '../support/arbitrary-job-description';
import { countIds } from '../support/count-ids';
import { makeDraft } from '../support/parts';
import { withoutIds } from '../support/without-ids';

const read = (data: string) => readDraftLink(data, countIds());

/** Packs any text as a link is packed. */
async function pack(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return Buffer.from(await new Response(stream).arrayBuffer()).toString('base64url');
}

describe('a link', () => {
  it('gives back any job description', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryJobDescription, async (jobDescription) => {
        const data = await writeDraftLink(jobDescription);
        expect(data).toMatch(/^[\w-]+$/);
        const result = await read(data);
        const found = 'jobDescription' in result ? withoutIds(result.jobDescription) : result;
        expect(found).toEqual(withoutIds(jobDescription));
      }),
    );
  });

  it('of an earlier page, with all that is usual and its ids, is read as well', async () => {
    const { jobDescription } = makeDraft();
    expect(await read(await pack(JSON.stringify({ schemaVersion: 2, jobDescription })))).toEqual({
      status: 'read',
      jobDescription,
    });
  });

  it.each(['.', ')', '>', '%0A', '%20', '\n'])('is read although %j came after it', async (sign) => {
    const data = await writeDraftLink(makeDraft().jobDescription);
    expect((await read(data + sign)).status).toBe('read');
  });

  it('is read although it was broken into lines', async () => {
    const data = await writeDraftLink(makeDraft().jobDescription);
    expect((await read(`${data.slice(0, 40)}%0D%0A${data.slice(40)}`)).status).toBe('read');
  });

  it('is shorter than what it holds', async () => {
    const { jobDescription } = makeDraft();
    expect((await writeDraftLink(jobDescription)).length).toBeLessThan(
      JSON.stringify(jobDescription).length / 2,
    );
  });

  it('stops unpacking where it holds more than a link may', async () => {
    const bomb = await pack(' '.repeat(50 * linkLimit));
    expect(bomb.length).toBeLessThan(linkLimit / 10);
    expect(await read(bomb)).toEqual({ status: 'too-large' });
  });

  it('is newer where a newer page has made it', async () => {
    const data = await pack(JSON.stringify({ schemaVersion: 999, jobDescription: {} }));
    expect(await read(data)).toEqual({ status: 'newer' });
  });

  it.each([
    { name: 'empty', make: () => '' },
    { name: 'cut off', make: (whole: string) => whole.slice(0, -20) },
    { name: 'with a letter changed', make: (whole: string) => `${whole.slice(0, 40)}A${whole.slice(41)}` },
    { name: 'not packed', make: () => 'hello-world' },
    { name: 'not in the alphabet', make: () => '€€€' },
    { name: 'of another thing', make: () => pack('null') },
    { name: 'not UTF-8', make: () => 'qwA' },
    {
      name: 'with __proto__',
      make: () => pack('{"__proto__":{"jobDescription":{}},"schemaVersion":2}'),
    },
  ])('is unreadable: $name', async ({ make }) => {
    const data = await make(await writeDraftLink(makeDraft().jobDescription));
    expect(await read(data)).toEqual({ status: 'unreadable' });
  });
});
