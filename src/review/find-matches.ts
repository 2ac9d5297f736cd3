import type { CompiledRule } from './compile-rules';
import type { RuleGraph, RuleNode, Step } from './rule-graph';
import { perWord } from './per-word';
import { stemsOf, type Stem } from './stems';
import { breaks, type Token } from './tokens';
import { setsOf, type Member } from './word-sets';

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

/** Words that may stand within a form although it does not tell them. */
const fillers = new Set(
  'a an the your our their his her any some is are be being of very really truly highly extremely fully totally completely absolutely'.split(
    ' ',
  ),
);
const mostFillers = 2;

/** What a word can be in the graph: itself, what it inflects, and the sets it is in. */
interface Keys {
  /** Without what it owns or the verb that hangs on it, where it is another then. */
  readonly owner: string | undefined;
  readonly stems: readonly Stem[];
  readonly sets: readonly Member[];
  /** Whether any form begins with it. */
  readonly isStart: boolean;
}

const ending = /'(?:s|ll|d|re|ve)$/;

/** A word without the ’s of what it owns or the verb that hangs on it: "the chairman's car", "she'll". */
const ownerOf = (word: string) => (word.includes("'") ? word.replace(ending, '') : word);

/** Returns what each word of a text can be in the graph; a word that was met once is known. */
function createDictionary({ open }: RuleGraph): (token: Token) => Keys {
  const keysWith = (isCapital: boolean) =>
    perWord((word): Keys => {
      const [stems, sets, whose] = [stemsOf(word), setsOf({ word, isCapital }), ownerOf(word)];
      const starts = [word, whose, ...stems.map((stem) => stem.word), ...sets.map((set) => set.key)];
      const owner = whose === word ? undefined : whose;
      return { owner, stems, sets, isStart: starts.map(open).includes(true) };
    });
  const [small, capital] = [keysWith(false), keysWith(true)];
  return ({ word, isCapital }) => (isCapital ? capital : small)(word);
}

/** Returns a function that finds all forms in a text, and the phrases in which words are meant otherwise. */
export function createFinder(graph: RuleGraph): (tokens: readonly Token[]) => Match[] {
  const { root } = graph;
  const keysOf = createDictionary(graph);
  // What the walk stands in; it is one for all texts, as a closure for each word costs more than the walk.
  let tokens: readonly Token[] = [];
  let all: readonly Keys[] = [];
  let matches: Match[] = [];
  let from = 0;
  const words: string[] = [];

  function enter(
    node: RuleNode,
    to: number,
    written: string,
    end: number,
    inflection: number,
    isLoose: boolean,
  ) {
    words.push(written);
    // A last word in -ing or -ed is often another word, such as a recording; a filler ends no form.
    const ends = node.rule !== undefined || node.isPass === true;
    if (ends && written !== '' && !isLoose) {
      const match = { from, to, end, inflection, words: [...words] };
      if (node.rule !== undefined) matches.push({ ...match, compiled: node.rule });
      if (node.isPass === true) matches.push({ ...match, compiled: undefined });
    }
    leave(node, to, end, inflection);
    words.pop();
  }

  function go(
    steps: readonly Step[] | undefined,
    to: number,
    end: number,
    inflection: number,
    least: number,
    written?: string,
  ) {
    if (steps === undefined) return;
    for (const step of steps) {
      const most = Math.max(inflection, step.inflection, least);
      enter(step.to, to + 1, written ?? step.word, end, most, least > 1);
    }
  }

  function leave(node: RuleNode, to: number, lastEnd: number, inflection: number) {
    const token = tokens[to];
    const keys = all[to];
    if (token === undefined || keys === undefined || (to > from && token.before >= breaks.clause)) return;
    const { word, number, end } = token;
    const { steps } = node;
    if (steps.size > 0) {
      go(steps.get(word), to, end, inflection, 0);
      for (const stem of keys.stems) go(steps.get(stem.word), to, end, inflection, stem.inflection);
      for (const member of keys.sets) go(steps.get(member.key), to, end, inflection, 0, member.word);
      const { owner } = keys;
      if (owner !== undefined) go(steps.get(owner), to, end - word.length + owner.length, inflection, 0);
    }
    if (node.any.length > 0) go(node.any, to, end, inflection, 0);
    if (number !== undefined)
      for (const { least, step } of node.numbers) if (number >= least) go([step], to, end, inflection, 0);
    const isFiller = to > from && token.before < breaks.comma && fillers.has(word);
    if (isFiller && words.slice(-mostFillers).some((each) => each !== ''))
      enter(node, to + 1, '', lastEnd, inflection, false);
  }

  return (text) => {
    tokens = text;
    all = text.map(keysOf);
    matches = [];
    for (from = 0; from < text.length; from += 1) {
      const hasNumber = text[from]?.number !== undefined && root.numbers.length > 0;
      if (hasNumber || all[from]?.isStart === true) leave(root, from, 0, 0);
    }
    return matches;
  };
}
