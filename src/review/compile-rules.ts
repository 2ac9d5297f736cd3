import type { Category } from './category';
import { partsOfForms } from './expand-forms';
import type { Family, Rule } from './rule';

/** A rule with what it shares with its family, ready to be looked up. */
export interface CompiledRule {
  readonly id: string;
  readonly category: Category;
  readonly rule: Rule;
  readonly family: Family;
  readonly near: ReadonlySet<string>;
  readonly only: ReadonlySet<string>;
}

/** Returns all rules with their ids, which their first form gives. */
export function compileRules(words: Readonly<Record<Category, readonly Family[]>>): CompiledRule[] {
  return Object.entries(words).flatMap(([category, families]) =>
    families.flatMap((family) =>
      family.rules.map((rule) => ({
        // Asked of what is found only: to make all ids takes as long as to make the graph.
        get id() {
          return `${category}.${idOf(rule.forms)}`;
        },
        category: category as Category,
        rule,
        family,
        near: wordsIn(rule.near),
        only: wordsIn(rule.only),
      })),
    ),
  );
}

const idOf = (forms: string) =>
  (partsOfForms(forms)[0] ?? [])
    .flatMap((part) => part.find(({ words }) => words.length > 0)?.words ?? [])
    .join('-')
    .toLowerCase();

const wordsIn = (notation = '') => new Set(notation.split(/[\s,]+/).filter(Boolean));
