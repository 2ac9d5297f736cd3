import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { remove } from 'unist-util-remove';
import { visit } from 'unist-util-visit';

/** Takes links without text out, and puts a space between texts that a page shows as boxes beside each other. */
export function mendInline(page: Root): void {
  remove(page, { cascade: false }, (node) => 'tagName' in node && isEmptyLink(node as Element));
  visit(page, (node) => {
    if (!('children' in node)) return;
    const children = node.children as ElementContent[];
    node.children = children.flatMap((child, index): ElementContent[] => {
      const next = children[index + 1];
      return next !== undefined && areBoxes(child, next) ? [child, { type: 'text', value: ' ' }] : [child];
    }) as typeof node.children;
  });
  visit(page, 'element', (node) => {
    if (/^h[1-6]$/.test(node.tagName)) visit(node, 'element', makeInline);
  });
}

/** A box within a heading would be a block of its own, without the space that parts it from the next. */
function makeInline(node: Element): void {
  if (isBlock(node)) node.tagName = 'span';
}

/** Headings have such links to themselves, and logos to a company. */
function isEmptyLink(node: Element): boolean {
  if (node.tagName !== 'a' || node.properties['href'] === undefined) return false;
  const isBare = node.children.every(
    (child) => child.type === 'text' || (isElement(child) && child.tagName === 'span'),
  );
  return isBare && /^[\s\p{Cf}]*$/u.test(toString(node));
}

function areBoxes(left: ElementContent, right: ElementContent): boolean {
  if (isBlock(left) || isBlock(right)) return true;
  if (!isElement(left) || !isElement(right) || left.tagName !== right.tagName) return false;
  // Nobody parts a word by links, but editors part words by spans.
  if (left.tagName === 'a') return true;
  return (
    left.tagName === 'span' &&
    /\p{L}{2}\p{Ll}$/u.test(toString(left)) &&
    /^(?:\p{Lu}\p{Ll}|\d)/u.test(toString(right))
  );
}

const isBlock = (node: ElementContent) => isElement(node) && (node.tagName === 'div' || node.tagName === 'p');

const isElement = (node: ElementContent): node is Element => node.type === 'element';
