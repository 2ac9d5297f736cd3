import type { JobDescription } from '../document/job-description';
import { parseJobDescription } from '../document/parse-job-description';
import { compactJobDescription, expandJobDescription } from './compact-job-description';
import { schemaVersion } from './draft';
import { parseJson } from '../document/parse-json';

/** What a link may hold once it is unpacked, in bytes. */
export const linkLimit = 1_000_000;

type ReadLinkResult =
  | { readonly status: 'read'; readonly jobDescription: JobDescription }
  | { readonly status: 'too-large' | 'newer' | 'unreadable' };

/**
 * Returns a job description without its ids, packed into what can stand in an address: compressed, in the alphabet of
 * base64url.
 */
export async function writeDraftLink(jobDescription: JobDescription): Promise<string> {
  const compact = compactJobDescription(jobDescription);
  const packed = new Blob([JSON.stringify({ schemaVersion, jobDescription: compact })])
    .stream()
    .pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  const binary = Array.from(bytes, (byte) => String.fromCodePoint(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** What mail programs and chats put into an address: line breaks, and the signs that stood after it. */
const strays = /%20|%0[ad]|\s|[^\w-]+$/gi;

/** Returns the job description that a link holds, with ids from `createId`, or why it gives none. */
export async function readDraftLink(data: string, createId: () => string): Promise<ReadLinkResult> {
  try {
    const binary = atob(data.replaceAll(strays, '').replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.codePointAt(0) ?? 0);
    const text = await inflate(bytes);
    if (text === undefined) return { status: 'too-large' };
    const input = parseJson(text) as Readonly<Record<string, unknown>> | null;
    if (Number(input?.['schemaVersion']) > schemaVersion) return { status: 'newer' };
    const result = parseJobDescription(expandJobDescription(input?.['jobDescription'], createId));
    return result.ok ? { status: 'read', jobDescription: result.jobDescription } : { status: 'unreadable' };
  } catch {
    return { status: 'unreadable' };
  }
}

/** So little is unpacked at once, in bytes: at most a thousand times as much comes out of it. */
const sliceSize = 512;

/** Returns the unpacked text, or undefined as soon as it is longer than a link may be. */
async function inflate(packed: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  let position = 0;
  const slices = new ReadableStream<BufferSource>({
    pull(controller) {
      if (position >= packed.length) controller.close();
      else controller.enqueue(packed.slice(position, position + sliceSize));
      position += sliceSize;
    },
  });
  const reader = slices.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  for (;;) {
    // A stream gives one piece after the other.
    // oxlint-disable-next-line no-await-in-loop
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > linkLimit) {
      void reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
