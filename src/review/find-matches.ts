import type { CompiledRule } from './compile-rules';
import type { RuleNode } from './rule-graph';
import { breaks, type Token } from './tokens';

/** A form that stands in a text: the tokens from `from` until before `to`, and where the last of them ends. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly end: number;
  /** Its words as the rule writes them. */
  readonly words: readonly string[];
  readonly inflection: number;
  /** Without one it is a phrase in which the words are meant otherwise. */
  readonly compiled: CompiledRule | undefined;
}

/** Returns all forms that stand in a text, and the phrases in which words are meant otherwise. */
export function findMatches(root: RuleNode, tokens: readonly Token[]): Match[] {
  const matches: Match[] = [];
  const words: string[] = [];

  const take = (node: RuleNode, from: number, to: number, end: number, inflection: number) => {
    const match = { from, to, end, inflection };
    if (node.rule !== undefined) matches.push({ ...match, words: [...words], compiled: node.rule });
    if (node.isPass === true) matches.push({ ...match, words: [...words], compiled: undefined });
    const token = tokens[to];
    if (token === undefined || (to > from && token.before >= breaks.clause)) return;
    const go = (steps: RuleNode['any'] | undefined, stop: number) => {
      if (steps === undefined) return;
      for (const step of steps) {
        words.push(step.word);
        take(step.to, from, to + 1, stop, Math.max(inflection, step.inflection));
        words.pop();
      }
    };
    go(node.steps.get(token.word), token.end);
    // What it owns stays behind: "the chairman's car".
    if (token.word.endsWith("'s")) go(node.steps.get(token.word.slice(0, -2)), token.end - 2);
    if (node.any.length > 0) go(node.any, token.end);
    const { number } = token;
    if (number !== undefined && node.numbers.length > 0) {
      go(
        node.numbers.filter(({ least }) => number >= least).map(({ step }) => step),
        token.end,
      );
    }
  };

  for (let from = 0; from < tokens.length; from += 1) take(root, from, from, 0, 0);
  return matches;
}
