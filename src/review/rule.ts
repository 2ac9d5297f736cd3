import type { Basis } from './finding';
import type { SourceId } from './sources';

/**
 * One row of the words to avoid. In its forms, which commas part, `{a|b}` is inflection, `(a|b)` a choice, `<set>` any
 * word of a set of `word-sets.ts`, `*` any word, `#` any number and `#8+` a number from 8 on; a word with a capital is
 * found only with it. A form finds its plural, -s, -ing and -ed (`stems.ts`) and lets articles and the like stand between
 * its words (`find-matches.ts`) without telling them.
 */
export interface Rule {
  readonly forms: string;
  /** What can stand there instead, at most three, and none where only the writer can say it; `{a|b}` follows the inflection found, and an empty one takes it out. */
  readonly use: readonly string[];
  readonly reason?: string;
  readonly basis?: Basis;
  readonly source?: SourceId;
  /** Phrases, in the same notation, in which the words are meant otherwise. */
  readonly except?: string;
  /** Words, in any inflection and with spaces between them, that make the rule pass when they stand near. */
  readonly near?: string;
  /** Words of the same kind of which one has to stand near for the rule to flag. */
  readonly only?: string;
  /** Whether it is flagged even where it is denied: "no felons". */
  readonly evenDenied?: true;
  /** Whether a capital does not make a name of it. */
  readonly anyCase?: true;
  /** Whether it passes where a named person is spoken of. */
  readonly unlessNamed?: true;
  readonly flags: readonly [string, string, ...string[]];
  /** Each of these sentences once its first finding is mended by the first replacement; empty where there is none. */
  readonly mended: readonly [string, string, ...string[]];
  readonly passes: readonly [string, string, ...string[]];
}

/** Rules that share a reason, which each of them may replace by its own. */
export interface Family {
  readonly reason: string;
  readonly basis: Basis;
  readonly source: SourceId;
  readonly evenDenied?: true;
  readonly rules: readonly Rule[];
}
