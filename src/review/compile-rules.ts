import type { Category } from './category';
import { partsOfForms } from './expand-forms';
import { once } from './once';
import type { Family, Rule } from './rule';
import { spellSets } from './word-sets';

/** A rule with what it shares with its family; what few texts ask of it is made when it is asked for. */
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
      family.rules.map((rule) => {
        const [near, only] = [once(() => wordsIn(rule.near)), once(() => wordsIn(rule.only))];
        return {
          category: category as Category,
          rule,
          family,
          // Asked of what is found only: to make all ids takes as long as to make the graph.
          get id() {
            return `${category}.${idOf(rule.forms)}`;
          },
          get near() {
            return near();
          },
          get only() {
            return only();
          },
        };
      }),
    ),
  );
}

const idOf = (forms: string) =>
  (partsOfForms(forms.slice(0, forms.search(/,|$/)))[0] ?? [])
    .flatMap((part) => part.find(({ words }) => words.length > 0)?.words ?? [])
    .join('-')
    .toLowerCase()
    .replaceAll(/[<>]/g, '');

const wordsIn = (notation = '') =>
  new Set(
    spellSets(notation)
      .split(/[\s,]+/)
      .filter(Boolean),
  );
