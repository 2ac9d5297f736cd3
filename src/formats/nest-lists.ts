import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';

const isList = (node: ElementContent | undefined): node is Element =>
  node?.type === 'element' && (node.tagName === 'ul' || node.tagName === 'ol');

/** Puts each list that stands beside an item, as Google Docs and old pages write them, into the item before it. */
export function nestLists(tree: Root): void {
  visit(tree, 'element', (list) => {
    if (!isList(list)) return;
    list.children = list.children.reduce<ElementContent[]>((items, child) => {
      const before = items.findLast((item) => item.type === 'element');
      if (isList(child) && before?.tagName === 'li') before.children.push(child);
      else items.push(child);
      return items;
    }, []);
  });
}
