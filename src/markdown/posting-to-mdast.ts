import type { Nodes, Root, RootContent } from 'mdast';
import type { JobDescription, Section } from '../document/job-description';
import { posting } from '../document/posting';
import { isSafeUrl } from '../document/safe-url';
import { detailsToMdast, sectionToMdast, titleToMdast } from './job-description-to-mdast';

/**
 * Returns the mdast tree of the posting: the one tree that the preview shows and every export writes. HTML in it
 * is plain text that can be seen and does nothing; comments are left out.
 */
export function postingToMdast(jobDescription: JobDescription): Root {
  const { title, details, sections } = posting(jobDescription);
  return {
    type: 'root',
    children: [
      ...titleToMdast(title),
      ...inert(detailsToMdast(details)),
      ...sections.flatMap((section) => postingSectionToMdast(section)),
    ],
  };
}

const trees = new WeakMap<Section, readonly RootContent[]>();

/** Returns the blocks of one section of a posting; the same section gives the same blocks. */
export function postingSectionToMdast(section: Section): readonly RootContent[] {
  const known = trees.get(section);
  if (known !== undefined) return known;
  const blocks = inert(sectionToMdast(section));
  trees.set(section, blocks);
  return blocks;
}

/** Returns the blocks with nothing in them that could act: HTML as plain text, and no address that is not safe. */
export function inert<Node extends RootContent>(blocks: readonly Node[]): Node[] {
  const root: Root = { type: 'root', children: [...blocks] };
  disarm(root);
  return root.children as Node[];
}

const comment = /^<!--[\s\S]*-->$/;

function disarm(node: Nodes): void {
  if (!('children' in node)) return;
  node.children = node.children.flatMap((child): RootContent[] => {
    disarm(child);
    if (child.type === 'link' && !isSafeUrl(child.url)) return child.children;
    if (child.type === 'image' && !isSafeUrl(child.url)) return [{ type: 'text', value: child.alt ?? '' }];
    if (child.type !== 'html') return [child];
    if (comment.test(child.value.trim())) return [];
    const text = { type: 'text', value: child.value } as const;
    return [isFlowParent(node) ? { type: 'paragraph', children: [text] } : text];
  }) as typeof node.children;
}

const isFlowParent = ({ type }: Nodes) => type === 'root' || type === 'listItem' || type === 'blockquote';
