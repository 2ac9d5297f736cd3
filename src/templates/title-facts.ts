import { parse, stringify } from 'yaml';
import type { Detail } from '../document/job-description';

/** What the front matter of a template's file says of it. */
interface TitleFacts {
  /** What it is called, where that is not its job title. */
  readonly title?: string;
  readonly aliases: readonly string[];
  readonly field: string;
  readonly level: string;
  /** The details that are kept aside, as `asideDetail` names them. */
  readonly aside: readonly string[];
  /** Front matter of the job description itself. */
  readonly frontMatter?: string;
}

/** Returns a text on one line, without white space at its ends. */
export const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** Returns how front matter names a detail that is kept aside: others may have the same label. */
export const asideDetail = ({ label, value }: Detail): string => oneLine(`${label}: ${value.text}`);

const textOf = (value: unknown) => (typeof value === 'string' ? oneLine(value) : '');

/** A list may be written with commas or as YAML has it. */
const listOf = (value: unknown) =>
  (Array.isArray(value) ? value : textOf(value).split(', ')).map(textOf).filter((each) => each !== '');

/** Returns what front matter says, or undefined where it is none that can be read. */
export function readTitleFacts(yaml: string): TitleFacts | undefined {
  let values: unknown;
  try {
    values = parse(yaml, { schema: 'failsafe', maxAliasCount: 0, logLevel: 'error' }) ?? {};
  } catch {
    return undefined;
  }
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return undefined;
  const { title, aliases, field, level, aside, frontMatter } = values as Readonly<Record<string, unknown>>;
  return {
    ...(textOf(title) === '' ? {} : { title: textOf(title) }),
    aliases: listOf(aliases),
    field: textOf(field),
    level: textOf(level),
    aside: Array.isArray(aside) ? aside.map(textOf) : listOf(aside),
    ...(typeof frontMatter === 'string' ? { frontMatter } : {}),
  };
}

/** Returns the front matter that says so, one line for each fact. */
export function writeTitleFacts({ aliases, field, level, aside, ...others }: TitleFacts): string {
  const { title, frontMatter } = others;
  const values = {
    ...(title === undefined ? {} : { title }),
    ...(aliases.length === 0 ? {} : { aliases: aliases.join(', ') }),
    field,
    level,
    ...(aside.length === 0 ? {} : { aside }),
    ...(frontMatter === undefined ? {} : { frontMatter }),
  };
  return stringify(values, { lineWidth: 0 }).trimEnd();
}
