import { fromHtml } from 'hast-util-from-html';

const blocks = new Set(
  [
    'h1 h2 h3 h4 h5 h6 p div li ul ol blockquote pre section article table tr td th dl dd dt body br'.split(
      ' ',
    ),
  ].flat(),
);
const styled = /font|color|background|size|margin|padding|line-height|border/;

/** Returns what a reader finds in a piece of HTML: headings, items with their depth, links, bold, words, styles. */
export function readHtml(html) {
  const found = { headings: [], items: [], links: [], bold: [], italic: [], words: [], styles: 0 };
  const lists = [];
  let text = '';

  const visit = (node, inHeading = false) => {
    if (node.type === 'text') text += node.value;
    if (node.children === undefined) return;
    const { tagName, properties = {} } = node;
    if (styled.test(String(properties.style ?? ''))) found.styles += 1;
    const isHeading = /^h[1-6]$/.test(tagName ?? '');
    const isList = tagName === 'ul' || tagName === 'ol';
    if (isList) lists.push(tagName);
    if (blocks.has(tagName)) text += '\n';
    if (tagName === 'li') addItem(node, properties);
    node.children.forEach((child) => visit(child, inHeading || isHeading));
    if (blocks.has(tagName)) text += '\n';
    if (isList) lists.pop();
    const words = clean(ownText(node));
    if (isHeading && words !== '') found.headings.push(`${tagName} ${words}`);
    if (tagName === 'a' && words !== '') found.links.push(`${words} → ${properties.href}`);
    if (!inHeading && words !== '' && isBold(tagName, properties)) found.bold.push(words);
    if (words !== '' && (tagName === 'i' || tagName === 'em')) found.italic.push(words);
  };
  const addItem = (node, properties) => {
    const words = clean(ownText(node));
    // An item that only holds a list, as some editors nest, is none of its own.
    if (words === '') return;
    const depth = properties.dataDepth === undefined ? lists.length - 1 : Number(properties.dataDepth);
    found.items.push(`${lists.at(-1) ?? '?'}${depth} ${words}`);
  };

  visit(fromHtml(html, { fragment: true }));
  found.words = wordsOf(text);
  return found;
}

/** Returns what a reader finds in plain text: its words, and the lines that begin with a bullet or a number. */
export function readText(text) {
  return {
    items: text.split('\n').filter((line) => /^\s*(?:•|\d+\))/.test(line)),
    words: wordsOf(text),
    styles: 0,
  };
}

function isBold(tagName, { style = '' }) {
  return tagName === 'b' || tagName === 'strong' || /font-weight:\s*(?:bold|[6-9]00)/.test(style);
}

/** What an element says itself, without the lists in it. */
function ownText(node) {
  if (node.type === 'text') return node.value;
  return (node.children ?? [])
    .filter(({ tagName }) => tagName !== 'ul' && tagName !== 'ol')
    .map(ownText)
    .join(blocks.has(node.tagName) ? ' ' : '');
}

const clean = (text) => text.replaceAll(/[\s\u{a0}\u{200b}\u{feff}]+/gu, ' ').trim();
const wordsOf = (text) => clean(text).split(' ').filter(Boolean);

const compared = ['headings', 'items', 'links', 'bold', 'italic', 'words'];

/** Returns how much of what was copied is there, part by part, and whether all of it is and nothing else. */
export function compare(copied, arrived) {
  const parts = Object.fromEntries(
    compared
      .filter((part) => copied[part] !== undefined)
      .map((part) => [part, kept(copied[part], arrived[part])]),
  );
  const added = arrived.words.length - parts.words.found;
  const isWhole = Object.values(parts).every(({ found, of }) => found === of);
  return {
    ...parts,
    added,
    styles: arrived.styles,
    isPerfect: isWhole && added === 0 && arrived.styles === 0,
  };
}

/** How many come in the same order: the longest common subsequence. */
function kept(wanted, there) {
  let row = Array.from({ length: there.length + 1 }, () => 0);
  for (const each of wanted) {
    const next = [0];
    there.forEach((other, index) => {
      next.push(each === other ? row[index] + 1 : Math.max(row[index + 1], next[index]));
    });
    row = next;
  }
  return { found: row.at(-1), of: wanted.length };
}
