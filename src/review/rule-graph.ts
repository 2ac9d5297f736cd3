import type { CompiledRule } from './compile-rules';
import { partsOfForms, type Form } from './expand-forms';

/** A step from one place in the graph to the next, by a word as the rule writes it. */
interface Step {
  readonly word: string;
  readonly inflection: number;
  readonly to: RuleNode;
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

/** Returns the graph in which the forms of all rules are looked up. */
export function createRuleGraph(rules: readonly CompiledRule[]): RuleNode {
  const root = newNode();
  for (const compiled of rules) {
    for (const parts of partsOfForms(compiled.rule.forms)) {
      for (const end of addForm(root, parts)) end.rule = compiled;
    }
    for (const parts of partsOfForms(compiled.rule.except ?? '')) {
      for (const end of addForm(root, parts)) end.isPass = true;
    }
  }
  return root;
}

/** Adds a form and returns the places where it can end. */
function addForm(root: RuleNode, parts: readonly (readonly Form[])[]): readonly RuleNode[] {
  let heads: readonly RuleNode[] = [root];
  for (const part of parts) {
    const tail = newNode();
    for (const form of part) addPath(heads, form, tail);
    const isOptional = part.some(({ words }) => words.length === 0);
    heads = isOptional ? [...heads, tail] : [tail];
  }
  return heads.filter((head) => head !== root);
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
