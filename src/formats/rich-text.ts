import type { ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { JobDescription } from '../document/job-description';
import { postingToMdast } from '../markdown/posting-to-mdast';
import { mdastToHast } from './mdast-to-hast';
import { mdastToPlainText } from './plain-text';

/** What goes on the clipboard for a rich-text editor, by MIME type. */
export interface RichClipboard {
  readonly 'text/html': string;
  readonly 'text/plain': string;
}

/** `<b>` and `<i>` arrive in editors that drop strong and em, and nobody minds them. */
const pasteTags: Record<string, string> = { strong: 'b', em: 'i' };

/**
 * Returns the posting as the rich text that arrives whole in most editors: a bare fragment without white space
 * between tags, class or style. The title is left out, since boards and mail have a field of its own for it.
 */
export function writeRichText(jobDescription: JobDescription): RichClipboard {
  const tree = postingToMdast({ ...jobDescription, title: '' });
  return { 'text/html': toHtml(pasteFragment(mdastToHast(tree))), 'text/plain': mdastToPlainText(tree) };
}

function pasteFragment(root: Root): Root {
  return { type: 'root', children: root.children.flatMap(pasteNode) };
}

function pasteNode<Node extends RootContent | ElementContent>(node: Node): Node[] {
  if (node.type === 'text') return /^\s*\n\s*$/.test(node.value) ? [] : [node];
  if (node.type !== 'element') return [node];
  const children = node.tagName === 'pre' ? node.children : node.children.flatMap(pasteNode);
  return [{ ...node, tagName: pasteTags[node.tagName] ?? node.tagName, children }];
}
