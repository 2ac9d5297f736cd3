import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { linkLimit, readDraftLink, writeDraftLink } from '../../src/drafts/draft-link';
import { arbitraryJobDescription } from '../support/arbitrary-job-description';
import { makeDraft } from '../support/parts';

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
        expect(await readDraftLink(data)).toEqual({ status: 'read', jobDescription });
      }),
    );
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
    expect(await readDraftLink(bomb)).toEqual({ status: 'too-large' });
  });

  it('is newer where a newer page has made it', async () => {
    const data = await pack(JSON.stringify({ schemaVersion: 999, jobDescription: {} }));
    expect(await readDraftLink(data)).toEqual({ status: 'newer' });
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
    expect(await readDraftLink(data)).toEqual({ status: 'unreadable' });
  });
});
