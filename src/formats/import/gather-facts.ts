import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isFactLabel } from '../../document/detail-values/fact-label';
import { dropStart, lineText, splitLines, type Line } from './lines';

/** A label and its value, as a document's head has them. */
export interface Fact {
  readonly label: string;
  readonly value: readonly PhrasingContent[];
}

const longestValue = 160;

/** Returns the facts that the blocks begin with, and the blocks after them. */
export function gatherFacts(blocks: readonly RootContent[]): { facts: Fact[]; rest: RootContent[] } {
  const facts: Fact[] = [];
  let count = 0;
  for (const block of blocks) {
    const found = blockFacts(block);
    if (found === undefined) break;
    facts.push(...found);
    count += 1;
  }
  // One heading with a colon is a heading.
  const [only] = blocks;
  if (count === 1 && only?.type === 'heading') return { facts: [], rest: [...blocks] };
  return { facts, rest: blocks.slice(count) };
}

function blockFacts(block: RootContent): Fact[] | undefined {
  if (block.type === 'paragraph') return paragraphFacts(block);
  if (block.type === 'list') return listFacts(block);
  if (block.type !== 'heading') return undefined;
  const fact = readFact({ nodes: block.children, isHard: false });
  return fact === undefined || toString(fact.value) === '' ? undefined : [fact];
}

function paragraphFacts({ children }: Paragraph): Fact[] | undefined {
  const lines = splitLines(children).filter((line) => lineText(line) !== '');
  const facts = lines.map(readFact);
  if (!facts.every((fact) => fact !== undefined)) return undefined;
  // One line that is long is a paragraph with a bold beginning.
  const [only] = facts;
  return facts.length === 1 && only !== undefined && toString(only.value).length > longestValue
    ? undefined
    : facts;
}

/** A list is one of facts where most of its labels are those of facts: many lists begin their items in bold. */
function listFacts({ ordered, children }: List): Fact[] | undefined {
  if (ordered === true) return undefined;
  const facts = children.map(itemFact);
  if (!facts.every((fact) => fact !== undefined)) return undefined;
  const known = facts.filter(({ label }) => isFactLabel(label));
  return 2 * known.length > facts.length ? facts : undefined;
}

function itemFact({ children }: ListItem): Fact | undefined {
  const [first, ...others] = children;
  if (first?.type !== 'paragraph' || others.length > 0) return undefined;
  const [line, ...more] = splitLines(first.children);
  if (line === undefined || more.length > 0) return undefined;
  const fact = readFact(line);
  return fact !== undefined && toString(fact.value).length <= longestValue ? fact : undefined;
}

/** Reads `**Label:** value`, `**Label**: value` and, where the label is well known, `Label: value`. */
function readFact({ nodes }: Line): Fact | undefined {
  const text = toString(nodes);
  const [all = '', label] = /^\s*([^:]{1,40}):\s*/.exec(text) ?? [];
  if (label === undefined) return undefined;
  const [first] = nodes;
  const isBold = first?.type === 'strong' && toString(first).trim().replace(/:$/, '') === label.trim();
  const value = dropStart(nodes, all.length);
  const isPlainFact = isFactLabel(label) && toString(value) !== '' && text.length <= longestValue;
  return isBold || isPlainFact ? { label: label.trim(), value } : undefined;
}
