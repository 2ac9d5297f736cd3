import { toString } from 'mdast-util-to-string';
import { parseMarkdown } from '../markdown/parse-markdown';
import type { CatalogueEntry } from './catalogue-entry';

/** Returns what the catalogue knows of a library file: its title, and its front matter of one line for each key. */
export function readCatalogueEntry(id: string, markdown: string): CatalogueEntry {
  const { children } = parseMarkdown(markdown);
  const title = children.find((block) => block.type === 'heading' && block.depth === 1);
  const frontMatter = children.find((block) => block.type === 'yaml')?.value ?? '';
  const valueOf = (key: string) => new RegExp(`^${key}: (.+)$`, 'm').exec(frontMatter)?.[1]?.trim() ?? '';
  return {
    id,
    title: title === undefined ? '' : toString(title),
    aliases: valueOf('aliases')
      .split(', ')
      .filter((alias) => alias !== ''),
    field: valueOf('field'),
    level: valueOf('level'),
  };
}
