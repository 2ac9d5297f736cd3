import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import JSZip from 'jszip';
import { visit } from 'unist-util-visit';

const mute = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'head', 'title']);
const isMute = (node) => node.type === 'comment' || node.type === 'raw' || mute.has(node.tagName);

/** Returns the texts of a tree that its readers see. */
export function hastTexts(node) {
  if (node.type === 'text') return [node.value];
  if (isMute(node)) return [];
  return (node.children ?? []).flatMap(hastTexts);
}

const squeeze = (text) =>
  text
    .replaceAll(/[\u200B\u2060\uFEFF]/g, '')
    .replaceAll(/[\s\u00A0]+/g, ' ')
    .trim();

/** Returns the headings, items, bold stretches and links of a tree, each with what it is. */
export function structure(tree) {
  const found = [];
  visit(tree, 'element', (node) => {
    const own = squeeze(
      toString({
        ...node,
        children: node.children.filter(({ tagName }) => tagName !== 'ul' && tagName !== 'ol'),
      }),
    );
    if (/^h\d$/.test(node.tagName) && own !== '') found.push(`heading ${own}`);
    if (node.tagName === 'li' && own !== '') found.push(`item ${own}`);
    if (node.tagName === 'dt') found.push(`bold ${own.replace(/:$/, '')}:`);
    if (node.tagName === 'strong' && own !== '') found.push(`bold ${own}`);
    if (node.tagName === 'a' && own !== '') found.push(`link ${own} ${node.properties.href}`);
  });
  return found;
}

/** Returns the numbers of ordered lists, which a tree has no texts for. */
export function numbersOf(tree) {
  const numbers = [];
  visit(tree, 'element', (node) => {
    if (node.tagName !== 'ol') return;
    const items = node.children.filter(({ tagName }) => tagName === 'li');
    items.forEach((_, index) => numbers.push(String((node.properties.start ?? 1) + index)));
  });
  return numbers;
}

/** Returns the texts of a Word file as a tree, read past our own reader. */
export async function wordHast(bytes) {
  const archive = await JSZip.loadAsync(bytes);
  const xml = await archive.file('word/document.xml').async('string');
  const plain = xml
    .replaceAll(/<wp:posOffset>[\s\S]*?<\/wp:posOffset>|<wp14:[\s\S]*?<\/wp14:[^>]*>/g, '')
    .replaceAll(/<mc:Fallback>[\s\S]*?<\/mc:Fallback>/g, '')
    .replaceAll(/<w:(?:instrText|delText)[^>]*>[\s\S]*?<\/w:(?:instrText|delText)>/g, '');
  const spaced = plain.replaceAll(/<w:(?:p|tab|br|cr)[ />]/g, ' $&');
  return fromHtml(spaced.replaceAll(/<[^>]+>/g, ''), { fragment: true });
}
