import type { RootContent } from 'mdast';
import type { Section } from '../document/job-description';
import { emptyRichText } from '../document/rich-text';
import { postingSectionToMdast } from '../markdown/posting-section-to-mdast';
import { verbatimReader } from '../markdown/verbatim-reader';
import { mdastToPlainText } from './plain-text';

/** A line of a section in plain text, with the lines under it. */
export interface Entry {
  readonly text: string;
  readonly under: readonly Entry[];
}

/** Returns the lines of a posting's section without its heading. */
export function sectionEntries(section: Section): Entry[] {
  return entriesOf(postingSectionToMdast({ ...section, heading: emptyRichText }, verbatimReader));
}

/** Returns the texts of the lines, each before those under it. */
export function entryTexts(entries: readonly Entry[]): string[] {
  return entries.flatMap(({ text, under }) => [text, ...entryTexts(under)]);
}

function entriesOf(blocks: readonly RootContent[]): Entry[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'list') return [{ text: plain([block]), under: [] }];
    return block.children.map(({ children }) => ({
      text: plain(children.filter(({ type }) => type !== 'list')),
      under: entriesOf(children.filter(({ type }) => type === 'list')),
    }));
  });
}

const plain = (blocks: readonly RootContent[]) =>
  mdastToPlainText({ type: 'root', children: [...blocks] }).trim();
