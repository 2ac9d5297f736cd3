import type { RootContent } from 'mdast';
import type { Section } from '../document/job-description';
import { inert } from './inert';
import { sectionToMdast } from './parts-to-mdast';
import type { VerbatimReader } from './verbatim-reader';

const trees = new WeakMap<Section, readonly RootContent[]>();

/** Returns the blocks of one section of a posting; the same section gives the same blocks. */
export function postingSectionToMdast(section: Section, reader: VerbatimReader): readonly RootContent[] {
  const known = trees.get(section);
  if (known !== undefined) return known;
  const blocks = inert(sectionToMdast(section, reader));
  trees.set(section, blocks);
  return blocks;
}
