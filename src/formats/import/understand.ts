import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Detail, JobDescription } from '../../document/job-description';
import { factKind, isTitleLabel } from '../../document/detail-values/fact-label';
import { cleanText } from '../../document/normalize-rich-text';
import { plainText } from '../../document/rich-text';
import { mdastToJobDescription } from '../../markdown/mdast-to-job-description';
import { rankHeadings, takeTitle } from './arrange-headings';
import { gatherFacts, type Fact } from './gather-facts';
import type { Guess, MadeGuess, SwitchedOff } from './guess';
import { listLines } from './list-lines';
import { promoteBoldLines, promotePlainLines } from './promote-headings';

/** What is known of a text besides its tree. */
export interface Hints {
  /** The title that front matter or the page around it says. */
  readonly title?: string;
  /** Details that stand outside of what is read, such as in front matter. */
  readonly details?: readonly KnownFact[];
  /** Whether no line of it can be marked as a heading, as in plain text. */
  readonly isBareText?: boolean;
}

export interface KnownFact {
  readonly label: string;
  readonly value: string;
}

interface Understood {
  readonly jobDescription: JobDescription;
  readonly guesses: readonly MadeGuess[];
}

/** Returns the job description that a tree from outside is, with all of its words, and what had to be guessed. */
export function understand(tree: Root, hints: Hints, off: SwitchedOff, createId: () => string): Understood {
  const guesses: MadeGuess[] = [];
  const isOn = (guess: Guess, count: number) => {
    if (count > 0) guesses.push({ guess, count, isOn: !off.includes(guess) });
    return count > 0 && !off.includes(guess);
  };
  const [first] = tree.children;
  const frontMatter = first?.type === 'yaml' ? [first] : [];
  let root: Root = { ...tree, children: tree.children.slice(frontMatter.length).filter(saysSomething) };
  listLines(root);
  const bold = promoteBoldLines(root);
  if (isOn('bold-headings', bold.count)) root = bold.root;
  const isBareText = hints.isBareText === true;
  const hasHeadings = root.children.some((block) => block.type === 'heading' && block.depth > 1);
  const plain = promotePlainLines(root, isBareText);
  if (!hasHeadings && isOn('plain-headings', plain.count)) root = plain.root;

  const titled = takeTitle(root.children, hints.title ?? '', isBareText);
  const gathered = gatherFacts(titled.blocks);
  const hasFacts = isOn('facts', gathered.facts.length);
  const facts = hasFacts ? gathered.facts : [];
  const blocks = rankHeadings(hasFacts ? gathered.rest : titled.blocks, bold.count > 0);
  const title = titled.title || toString(facts.find(({ label }) => isTitleLabel(label))?.value ?? []).trim();
  const jobDescription = mdastToJobDescription(
    { type: 'root', children: [...frontMatter, ...head(title, facts), ...apart(blocks)] },
    createId,
  );
  const details = [
    ...jobDescription.details,
    ...missing(jobDescription.details, hints.details ?? [], createId),
  ];
  return { jobDescription: { ...jobDescription, details }, guesses };
}

/** A paragraph or heading without text, as of a picture that stayed behind, would stand between what belongs together. */
const saysSomething = (block: RootContent) =>
  (block.type !== 'paragraph' && block.type !== 'heading') ||
  cleanText(toString(block)).trim() !== '' ||
  block.children.some(({ type }) => type === 'image' || type === 'html');

function head(title: string, facts: readonly Fact[]): RootContent[] {
  const blocks: RootContent[] = [];
  if (title !== '') blocks.push({ type: 'heading', depth: 1, children: [{ type: 'text', value: title }] });
  if (facts.length > 0) blocks.push(factsParagraph(facts));
  return blocks;
}

function factsParagraph(facts: readonly Fact[]): Paragraph {
  const children = facts.flatMap(({ label, value }, index): PhrasingContent[] => [
    ...(index === 0 ? [] : [{ type: 'break' } as const]),
    { type: 'strong', children: [{ type: 'text', value: `${label}:` }] },
    ...value,
  ]);
  return { type: 'paragraph', children };
}

/** A heading without text keeps what follows from being taken for the title or the details. */
function apart(blocks: readonly RootContent[]): RootContent[] {
  const [first] = blocks;
  if (first === undefined || first.type === 'heading') return [...blocks];
  return [{ type: 'heading', depth: 2, children: [] }, ...blocks];
}

function missing(details: readonly Detail[], facts: readonly KnownFact[], createId: () => string): Detail[] {
  const usual = (label: string) => factKind(label) ?? label.toLowerCase();
  const there = new Set(details.map(({ label }) => usual(label)));
  return facts
    .filter(({ label, value }) => value.trim() !== '' && !there.has(usual(label)))
    .map(({ label, value }) => ({ id: createId(), label, value: plainText(value.trim()), included: true }));
}
