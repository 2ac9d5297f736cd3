import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { remove } from 'unist-util-remove';
import { visit } from 'unist-util-visit';
import { isSafeUrl } from '../document/safe-url';
import { nestLists } from './nest-lists';
import { isOfficeHtml, tidyOfficeHtml } from './tidy-office-html';

/**
 * Returns the tree of a piece of HTML from the clipboard. What programs write as styles becomes elements, by default
 * where Word or Google Docs wrote it.
 */
export function parsePastedHtml(html: string, readsStyles = isOfficeHtml(html)): Root {
  const tree = fromHtml(html, { fragment: true });
  if (readsStyles) tidyOfficeHtml(tree);
  nestLists(tree);
  // Pictures cannot come along: the page loads nothing from elsewhere.
  remove(tree, (node) => node.type === 'comment' || ('tagName' in node && node.tagName === 'img'));
  visit(tree, 'element', (node) => {
    const isLink = node.tagName === 'a' && typeof node.properties['href'] === 'string';
    if (isLink && !isSafeUrl(node.properties['href'] as string)) node.tagName = 'span';
  });
  return tree;
}
