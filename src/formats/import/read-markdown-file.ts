import type { Root as HastRoot } from 'hast';
import { raw } from 'hast-util-raw';
import type { Html, Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { parseMarkdown } from '../../markdown/parse-markdown';
import { readFrontMatter } from './front-matter';
import { hastToMdast } from './hast-to-mdast';
import { mendMarkdown } from './mend-markdown';
import type { Hints } from './understand';

interface ReadTree {
  readonly root: Root;
  readonly hints: Hints;
}

/** Returns the tree of a Markdown file, however sloppy, with the HTML in it read as what it means. */
export function readMarkdownFile(markdown: string): ReadTree {
  const tree = parseMarkdown(mendMarkdown(markdown));
  const [first] = tree.children;
  const yaml = first?.type === 'yaml' ? [first] : [];
  const root = hasElements(tree) ? readElements(tree) : tree;
  const blocks = root.children.filter((block) => block.type !== 'yaml');
  return {
    root: { type: 'root', children: [...yaml, ...blocks] },
    hints: yaml[0] === undefined ? {} : readFrontMatter(yaml[0].value),
  };
}

const isElement = ({ value }: Html) => /<[a-z]/i.test(value) && !/^<br\s*\/?>$/i.test(value.trim());

function hasElements(tree: Root): boolean {
  let has = false;
  visit(tree, 'html', (node) => {
    if (!node.value.trimStart().startsWith('<!--') && isElement(node)) has = true;
  });
  return has;
}

function readElements(tree: Root): Root {
  const hast = raw(toHast(tree, { allowDangerousHtml: true })) as HastRoot;
  return hastToMdast(hast, { keepsImages: true });
}
