import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { hastToMdast } from './hast-to-mdast';

/** The most that the texts of a Word file may unpack to, in bytes; a long posting has some 200 thousand. */
const mostUnpacked = 30 * 1024 * 1024;

/** A file that unpacks to more than any document, which is made to do harm. */
export class UnpacksTooMuch extends Error {}

const styleMap = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh", 'u => u'];

/** Returns the tree of a Word file (`.docx`); its pictures stay behind. */
export async function readWord(bytes: ArrayBuffer): Promise<Root> {
  await checkUnpackedSize(bytes);
  // In browsers it reads the one, in Node the other.
  const input = { arrayBuffer: bytes, buffer: new Uint8Array(bytes) } as { arrayBuffer: ArrayBuffer };
  const { value } = await mammoth.convertToHtml(input, {
    styleMap,
    convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    externalFileAccess: false,
  });
  const tree = fromHtml(value, { fragment: true });
  visit(tree, 'element', (node) => {
    if (node.tagName === 'p' && isUnderlined(node)) node.children = [strong(node.children)];
    if (node.tagName === 'u') node.tagName = 'span';
  });
  return hastToMdast(tree);
}

/** Unpacks the texts of the file piece by piece and stops where they are too much, whatever the file says of itself. */
async function checkUnpackedSize(bytes: ArrayBuffer): Promise<void> {
  const archive = await JSZip.loadAsync(bytes);
  let left = mostUnpacked;
  for (const file of archive.file(/\.(?:xml|rels)$/i)) {
    // One after the other, so that no more than the limit is ever unpacked.
    // oxlint-disable-next-line no-await-in-loop
    left -= await unpackedSize(file, left);
  }
}

interface Stream {
  on(event: 'data', heed: (chunk: Uint8Array) => void): Stream;
  on(event: 'error', heed: (error: Error) => void): Stream;
  on(event: 'end', heed: () => void): Stream;
  pause(): Stream;
  resume(): Stream;
}

function unpackedSize(file: JSZip.JSZipObject, most: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let size = 0;
    // The library's types leave out the stream that works in browsers.
    const stream = (file as unknown as { internalStream(type: 'uint8array'): Stream }).internalStream(
      'uint8array',
    );
    stream
      .on('data', (chunk) => {
        size += chunk.length;
        if (size <= most) return;
        stream.pause();
        reject(new UnpacksTooMuch('It unpacks to more than any document'));
      })
      .on('error', reject)
      .on('end', () => resolve(size))
      .resume();
  });
}

const strong = (children: ElementContent[]): Element => ({
  type: 'element',
  tagName: 'strong',
  properties: {},
  children,
});

/** A line that is underlined as a whole is a heading, as one that is all bold is. */
function isUnderlined({ children }: Element): boolean {
  return (
    children.some((child) => child.type === 'element') &&
    children.every(
      (child) =>
        (child.type === 'element' &&
          (child.tagName === 'u' || (child.tagName === 'strong' && isUnderlined(child)))) ||
        (child.type === 'text' && child.value.trim() === ''),
    )
  );
}
