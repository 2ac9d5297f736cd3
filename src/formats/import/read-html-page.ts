import type { Root as HastRoot } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import type { Root } from 'mdast';
import { EXIT, visit } from 'unist-util-visit';
import { isOfficeHtml, tidyOfficeHtml } from '../tidy-office-html';
import { findMainContent } from './find-main-content';
import { hastToMdast } from './hast-to-mdast';
import { mendInline } from './mend-inline';
import { findJobPosting } from './find-job-posting';
import { readJobPosting } from './read-job-posting';
import type { Hints } from './understand';

interface ReadPage {
  readonly root: Root;
  readonly hints: Hints;
  /** How many words around the posting are left out, or would be. */
  readonly leftOut: number;
}

/** Returns the posting of an HTML page or of a piece of one; what stands around it stays where `keepsAll` says so. */
export function readHtmlPage(html: string, keepsAll: boolean): ReadPage {
  const isPage = /<(?:html|body|head)[\s>]/i.test(html);
  const hasFrame = isPage || /<(?:nav|header|footer|form|dialog)[\s>]/i.test(html);
  const readTree = () => {
    const parsed = fromHtml(html, { fragment: !isPage });
    mendInline(parsed);
    return parsed;
  };
  const tree = readTree();
  if (isOfficeHtml(html)) tidyOfficeHtml(tree);
  const posting = readStructuredData(tree);
  const pageTitle = titleOf(tree);
  const { root, leftOut } = hasFrame ? findMainContent(readTree()) : { root: tree, leftOut: 0 };
  const page = keepsAll ? { ...tree } : root;
  const all = hastToMdast(page);
  if (!keepsAll && posting !== undefined && isBetter(posting.words / wordCount(all))) {
    const { root: body, hints, words } = posting;
    return { root: body, hints, leftOut: leftOut + Math.max(0, wordCount(all) - words) };
  }
  const title = posting?.hints.title ?? pageTitle;
  return {
    root: all,
    hints: { ...(title === undefined ? {} : { title }), details: posting?.hints.details ?? [] },
    leftOut,
  };
}

/**
 * Structured data is the better source where the page says much beside it, or not all of it. With far fewer words it is
 * only a summary, and a page with hardly more words says the same, with facts that structured data has no place for.
 */
const isBetter = (share: number) => (share >= 0.75 && share < 0.9) || share > 1.05;

function readStructuredData(tree: HastRoot) {
  const texts: string[] = [];
  visit(tree, 'element', (node) => {
    if (node.tagName === 'script' && /ld\+json/i.test(String(node.properties['type'])))
      texts.push(toString(node));
  });
  for (const text of texts) {
    const found = findJobPosting(parse(text));
    if (found !== undefined) return readJobPosting(found);
  }
  return undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Many pages have broken data; the page itself can still be read.
    return undefined;
  }
}

/** Returns the only heading of rank 1 on the page, or else what the page is called, without the name of its site. */
function titleOf(tree: HastRoot): string | undefined {
  const found: string[] = [];
  visit(tree, 'element', (node) => {
    if (node.tagName === 'h1') found.push(toString(node).replaceAll(/\s+/g, ' ').trim());
  });
  const titles = found.filter((text) => text !== '');
  if (titles.length > 0) return titles.length === 1 ? titles[0] : undefined;
  const [name = ''] = pageName(tree).split(/\s+[|·–—:-]+\s+|\s+at\s+/);
  // One word is the site's own name.
  return !name.includes(' ') || /\b(?:careers?|jobs?|vacanc|home)/i.test(name) ? undefined : name;
}

function pageName(tree: HastRoot): string {
  let name = '';
  visit(tree, 'element', (node) => {
    if (node.tagName !== 'title') return undefined;
    name = toString(node).replaceAll(/\s+/g, ' ').trim();
    return EXIT;
  });
  return name;
}

function wordCount(root: Root): number {
  let words = 0;
  visit(root, (node) => {
    if ('value' in node) words += node.value.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  });
  return words;
}
