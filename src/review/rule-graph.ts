import type { CompiledRule } from './compile-rules';
import { beginningsOf, partsOfForm, splitForms, type Form } from './expand-forms';
import { once } from './once';

/** A step from one place in the graph to the next, by a word as the rule writes it. */
export interface Step {
  readonly word: string;
  readonly inflection: number;
  readonly to: RuleNode;
  /** Whether other forms go on from it too. */
  readonly isShared?: true;
}

/** A place in the graph of all forms, word by word. */
export interface RuleNode {
  readonly steps: Map<string, Step[]>;
  /** Steps by any number from a least one on. */
  readonly numbers: { readonly least: number; readonly step: Step }[];
  readonly any: Step[];
  /** The rule whose form ends here. */
  rule?: CompiledRule;
  /** Whether a phrase ends here in which the words are meant otherwise. */
  isPass?: true;
}

const newNode = (): RuleNode => ({ steps: new Map(), numbers: [], any: [] });

/** The graph of all forms, which grows as words are met with which forms begin. */
export interface RuleGraph {
  readonly root: RuleNode;
  /** Adds the forms that begin with a word, and tells whether there are any. */
  readonly open: (word: string) => boolean;
}

type Waiting = (() => void)[];

/** Returns the graph in which the forms of all rules are looked up. */
export function createRuleGraph(rules: readonly CompiledRule[]): RuleGraph {
  const root = newNode();
  const waiting = new Map<string, Waiting>();
  const add = (form: string, end: Pick<RuleNode, 'rule' | 'isPass'>) => {
    const build = once(() => {
      for (const node of addForm(root, partsOfForm(form))) Object.assign(node, end);
      return true;
    });
    for (const word of beginningsOf(form)) {
      if (word.startsWith('#')) build();
      const others = waiting.get(word);
      if (others === undefined) waiting.set(word, [build]);
      else others.push(build);
    }
  };
  for (const compiled of rules) {
    for (const form of splitForms(compiled.rule.forms)) add(form, { rule: compiled });
    for (const form of splitForms(compiled.rule.except ?? '')) add(form, { isPass: true });
  }
  return {
    root,
    open: (word) => {
      for (const build of waiting.get(word) ?? []) build();
      return root.steps.has(word);
    },
  };
}

/** Adds a form and returns the places where it can end. */
function addForm(root: RuleNode, parts: readonly (readonly Form[])[]): readonly RuleNode[] {
  let heads: readonly RuleNode[] = [root];
  let isPlain = true;
  for (const part of parts) {
    const [only] = part;
    // Forms that begin with the same plain words share them.
    if (isPlain && part.length === 1 && only !== undefined) {
      heads = only.words.reduce(
        (nodes, word) => nodes.map((node) => sharedNode(node, word, only.inflection)),
        heads,
      );
      continue;
    }
    isPlain = false;
    const tail = newNode();
    for (const form of part) addPath(heads, form, tail);
    const isOptional = part.some(({ words }) => words.length === 0);
    heads = isOptional ? [...heads, tail] : [tail];
  }
  return heads.filter((head) => head !== root);
}

function sharedNode(node: RuleNode, word: string, inflection: number): RuleNode {
  const known = node.steps
    .get(word.toLowerCase())
    ?.find((step) => step.isShared === true && step.word === word);
  if (known !== undefined && known.inflection === inflection) return known.to;
  const step = { word, inflection, to: newNode(), isShared: true as const };
  addStep(node, step);
  return step.to;
}

function addPath(heads: readonly RuleNode[], { words, inflection }: Form, tail: RuleNode): void {
  let from = heads;
  for (const [index, word] of words.entries()) {
    const to = index === words.length - 1 ? tail : newNode();
    for (const node of from) addStep(node, { word, inflection, to });
    from = [to];
  }
}

function addStep(node: RuleNode, step: Step): void {
  const { word } = step;
  if (word === '*') node.any.push(step);
  else if (word.startsWith('#'))
    node.numbers.push({ least: Number.parseInt(word.slice(1) || '0', 10), step });
  else {
    const key = word.toLowerCase();
    const steps = node.steps.get(key);
    if (steps === undefined) node.steps.set(key, [step]);
    else steps.push(step);
  }
}
