import { ExternalHyperlink, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import type { Link, Nodes, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { normalizeUri } from 'micromark-util-sanitize-uri';
import { textDirection, type TextDirection } from '../document/text-direction';
import { wordText } from './word-text';

/** How a stretch of text looks, in Word's words. */
type Look = Pick<IRunOptions, 'bold' | 'italics' | 'strike' | 'style'>;

/** Returns the runs of a paragraph that reads in this direction. */
export function wordRuns(
  nodes: readonly PhrasingContent[],
  direction: TextDirection,
  look: Look = {},
): ParagraphChild[] {
  return nodes.flatMap((node) => runsOf(node, direction, look));
}

/** Returns the run of a text. */
export function wordRun(text: string, direction: TextDirection, look: Look = {}): TextRun {
  const rightToLeft = runDirection(text, direction) === 'rtl' ? { rightToLeft: true } : {};
  return new TextRun({ text: wordText(text), ...look, ...rightToLeft });
}

function runsOf(node: PhrasingContent, direction: TextDirection, look: Look): ParagraphChild[] {
  const within = (more: Look) =>
    'children' in node ? wordRuns(node.children, direction, { ...look, ...more }) : [];
  switch (node.type) {
    case 'strong':
      return within({ bold: true });
    case 'emphasis':
      return within({ italics: true });
    case 'delete':
      return within({ strike: true });
    case 'link':
      return link(node, direction, look);
    case 'inlineCode':
      return [wordRun(node.value, direction, { ...look, style: look.style ?? 'InlineCode' })];
    case 'break':
      return [new TextRun({ break: 1 })];
    default:
      return textOf(node) === '' ? within({}) : [wordRun(textOf(node), direction, look)];
  }
}

/** The words of a picture stand in its place. */
const textOf = (node: Nodes) => ('children' in node ? '' : toString(node));

function link(node: Link, direction: TextDirection, look: Look): ParagraphChild[] {
  const address = addressOf(node);
  if (address === undefined) return wordRuns(node.children, direction, look);
  return [
    new ExternalHyperlink({
      link: address,
      children: wordRuns(node.children, direction, { ...look, style: 'Hyperlink' }),
    }),
  ];
}

/** Returns the address in full, escaped as Word needs it; undefined where it depends on a page that is far away. */
function addressOf({ url }: Link): string | undefined {
  const address = normalizeUri(wordText(url.trim()));
  return /^(?:https?|mailto|tel):/i.test(address) && URL.canParse(address)
    ? new URL(address).href
    : undefined;
}

/** A text of one direction reads in it, any other as what it stands in: where its full stop goes depends on that. */
function runDirection(text: string, around: TextDirection): TextDirection {
  const [only, ...others] = new Set((text.match(/\p{L}+/gu) ?? []).map(textDirection));
  return only !== undefined && others.length === 0 ? only : around;
}
