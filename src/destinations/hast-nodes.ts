import type { Element, ElementContent, Text } from 'hast';

/** Returns a text node. */
export function text(value: string): Text {
  return { type: 'text', value };
}

/** Returns an element; where it stands for another it reads in the same direction. */
export function element(tagName: string, children: readonly ElementContent[], like?: Element): Element {
  const dir = like?.properties['dir'];
  return { type: 'element', tagName, properties: dir === undefined ? {} : { dir }, children: [...children] };
}

/** Returns lines with a line break between each two. */
export function joinLines(lines: readonly (readonly ElementContent[])[]): ElementContent[] {
  return lines.flatMap((line, index) => (index === 0 ? [...line] : [element('br', []), ...line]));
}

/** Returns the nearest elements of a tag below an element. */
export function elementsIn(node: Element, tagName: string): Element[] {
  return node.children
    .filter((child) => child.type === 'element')
    .flatMap((child) => (child.tagName === tagName ? [child] : elementsIn(child, tagName)));
}
