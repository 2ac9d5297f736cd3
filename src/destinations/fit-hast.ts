import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Change, ChangeKind } from './change';
import type { Destination, Tag } from './destination';
import { fitList } from './fit-list';
import { fitTable } from './fit-table';
import type { Fitter } from './fitter';
import { element, joinLines, text } from './hast-nodes';
import { withoutLineBreaks } from './without-line-breaks';

interface Fitted {
  readonly root: Root;
  /** In the order in which they stand in the posting. */
  readonly changes: readonly Change[];
}

/** The tags that say the same as one of ours, the best first, and what becomes of it where none of them survives. */
const substitutes: Record<string, readonly [tags: readonly Tag[], change: ChangeKind]> = {
  b: [['b', 'strong'], 'bold'],
  i: [['i', 'em'], 'italic'],
  del: [['s'], 'struck'],
  code: [['code'], 'code'],
  blockquote: [['blockquote'], 'quote'],
};

/** Returns a posting's tree, as it is pasted, in only those tags that a place keeps, and what that changes. */
export function fitHast(
  root: Root,
  { tags, nestedLists }: Pick<Destination, 'tags' | 'nestedLists'>,
): Fitted {
  const changes: Change[] = [];
  let under = '';
  const fitter: Fitter = {
    nestedLists,
    keeps: (tag) => (tags as readonly string[]).includes(tag),
    fit: (nodes) => nodes.flatMap((node) => fitNode(node)),
    change(kind, words, instead) {
      if (words.trim() !== '') changes.push({ kind, words: words.trim(), under });
      return instead.map((node) => ({ ...node, data: { ...node.data, change: kind } }) as ElementContent);
    },
  };
  const { keeps, fit, change } = fitter;

  function fitNode(node: ElementContent): ElementContent[] {
    if (node.type !== 'element') return node.type === 'text' ? [node] : [];
    const special = specials[node.tagName];
    if (special !== undefined) return special(node);
    const [wanted, kind] = substitutes[node.tagName] ?? [[node.tagName]];
    const tagName = wanted.find(keeps);
    const children = fit(node.children);
    if (tagName !== undefined) return [{ ...node, tagName, children }];
    return kind === undefined ? children : change(kind, toString(node), children);
  }

  function fitHeading(node: Element): ElementContent[] {
    const words = toString(node);
    under = words;
    if (keeps(node.tagName)) return [{ ...node, children: fit(node.children) }];
    const bold = substitutes['b']?.[0].find(keeps);
    if (bold === undefined) return change('heading-plain', words, [element('p', fit(node.children), node)]);
    // Bold within bold would be a passage of its own to an editor.
    const line = element(bold, fit(withoutBold(node.children)));
    return change('heading-bold', words, [element('p', [line], node)]);
  }

  function fitLink(node: Element): ElementContent[] {
    const href = String(node.properties['href']);
    const children = fit(node.children);
    if (keeps('a')) return [{ ...node, children, properties: { href } }];
    const words = toString(node);
    const address = href.replace(/^(mailto|tel):/, '');
    const isWritten = [href, address].includes(words) || href === `http://${words}`;
    if (isWritten) return change('link', words, children);
    return [...children, ...change('link', `${words} (${address})`, [text(` (${address})`)])];
  }

  function fitCode(node: Element): ElementContent[] {
    if (keeps('pre')) return [{ ...node, children: keeps('code') ? node.children : [text(toString(node))] }];
    const lines = toString(node).trimEnd().split('\n');
    return change('code', toString(node), [element('p', joinLines(lines.map((line) => [text(line)])))]);
  }

  const specials: Record<string, (node: Element) => ElementContent[]> = {
    h1: fitHeading,
    h2: fitHeading,
    h3: fitHeading,
    a: fitLink,
    ul: (node) => fitList(node, fitter),
    ol: (node) => fitList(node, fitter),
    table: (node) => fitTable(node, fitter),
    // Where they are dropped, what they part is parted otherwise once all is fitted.
    br: (node) => [node],
    pre: fitCode,
    hr: (node) => (keeps('hr') ? [node] : change('rule', '———', [element('p', [text('———')])])),
    img: ({ properties: { alt } }) => (alt ? change('picture', alt, [text(alt)]) : []),
  };

  const children = fit(root.children as ElementContent[]);
  return { root: { type: 'root', children: keeps('br') ? children : withoutLineBreaks(children) }, changes };
}

function withoutBold(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node) =>
    node.type === 'element' && node.tagName === 'b' ? withoutBold(node.children) : [node],
  );
}
