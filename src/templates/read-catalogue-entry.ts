import { toString } from 'mdast-util-to-string';
import { parseMarkdown } from '../markdown/parse-markdown';
import type { CatalogueEntry } from './catalogue-entry';
import { readTitleFacts } from './title-facts';

/** Returns what the catalogue knows of a library file: its title, and what its front matter says. */
export function readCatalogueEntry(id: string, markdown: string): CatalogueEntry {
  const { children } = parseMarkdown(markdown);
  // Another heading of its rank would be that of another part.
  const heading = children.find(({ type }) => type !== 'yaml');
  const [first] = children;
  const facts = readTitleFacts(first?.type === 'yaml' ? first.value : '');
  return {
    id,
    title: facts?.title ?? (heading?.type === 'heading' && heading.depth === 1 ? toString(heading) : ''),
    aliases: facts?.aliases ?? [],
    field: facts?.field ?? '',
    level: facts?.level ?? '',
  };
}
