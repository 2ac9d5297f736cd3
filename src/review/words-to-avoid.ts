import { categories, categoryNames, type Category } from './category';
import { inflect, partsOfForms } from './expand-forms';
import type { Basis } from './finding';
import type { Family, Rule } from './rule';
import type { SourceId } from './sources';
import { spellSets } from './word-sets';
import { words } from './words/words';

/** Words that are avoided for the same reason. */
export interface AvoidedGroup {
  readonly reason: string;
  readonly basis: Basis;
  readonly source: SourceId;
  readonly rows: readonly AvoidedRow[];
}

interface AvoidedRow {
  /** The words, each way to say them by one example. */
  readonly words: readonly string[];
  /** What can be said instead; none where they are best left out, or said in the writer's own words. */
  readonly instead: readonly string[];
  readonly isBestLeftOut: boolean;
}

export interface AvoidedCategory {
  readonly id: Category;
  readonly name: string;
  readonly groups: readonly AvoidedGroup[];
}

/** Returns all words to avoid as one reads them, by category and reason. */
export function wordsToAvoid(): AvoidedCategory[] {
  return categories.map((id) => ({ id, name: categoryNames[id], groups: groupsOf(words[id]) }));
}

function groupsOf(families: readonly Family[]): AvoidedGroup[] {
  const groups = new Map<string, AvoidedGroup & { readonly rows: AvoidedRow[] }>();
  for (const family of families) {
    for (const rule of family.rules) {
      const { reason, basis, source } = { ...family, ...rule };
      const key = [reason, basis, source].join('\n');
      const group = groups.get(key) ?? { reason, basis, source, rows: [] };
      group.rows.push(rowOf(rule));
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}

/** Beyond these a row tells nothing more. */
const mostExamples = 6;

function rowOf({ forms, use }: Rule): AvoidedRow {
  return {
    words: [...new Set(partsOfForms(forms).map(exampleOf))].slice(0, mostExamples),
    instead: use.filter((each) => each !== '').map((each) => inflect(each, 0)),
    isBestLeftOut: use.length > 0 && use.every((each) => each === ''),
  };
}

/** One way to say a form, its numbers and open places as dots and its short forms with their apostrophe. */
function exampleOf(parts: ReturnType<typeof partsOfForms>[number]): string {
  return parts
    .flatMap((part) => part.find((form) => form.words.length > 0)?.words ?? [])
    .map((word) => (/^[#*]/.test(word) ? '…' : spellSets(word).replace(/,.*/, '')))
    .join(' ')
    .replaceAll(/ (re|ve|ll|m)\b/g, '’$1');
}
