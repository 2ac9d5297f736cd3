import { countryName, readCountry } from './country';

/** Where one works, with the words for it. */
const workplaces = [
  { workplace: 'onSite', label: 'On-site' },
  { workplace: 'hybrid', label: 'Hybrid' },
  { workplace: 'remote', label: 'Remote' },
] as const;

export type WorkplaceKind = (typeof workplaces)[number]['workplace'];

/** Every kind of workplace with the word for it. */
export const workplaceKinds: readonly { readonly workplace: WorkplaceKind; readonly label: string }[] =
  workplaces;

export interface Workplace {
  readonly kind: WorkplaceKind;
  /** The countries that one may work from where all is remote, ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
}

const remote = /\bremote\b|\bhome[\s-]?office\b|\bwork(?:ing)? from (?:home|anywhere)\b|\btelecommut/i;
const onSite = /\bon[\s-]?site\b|\bin[\s-](?:the[\s-])?office\b|\bin[\s-]person\b/i;

/** Returns the codes of the countries that a list names, as far as they are known. */
export function readCountries(list: string): string[] {
  const found = list
    .split(/,\s*(?:or\b|and\b)?|\/|\bor\b/)
    // Some names hold an “and” or brackets of their own.
    .flatMap((name) => {
      const code = readCountry(name) ?? readCountry(name.replace(/\).*/, ''));
      return code ?? name.split(/\band\b|&/).map(readCountry);
    });
  return found.filter((code) => code !== undefined);
}

/** Returns the workplace that a text names; with remote and on-site both it is hybrid. */
export function readWorkplace(text: string): Workplace | undefined {
  const isRemote = remote.test(text);
  const isOnSite = onSite.test(text);
  if (/\bhybrid\b/i.test(text) || (isRemote && isOnSite)) return { kind: 'hybrid', countries: [] };
  if (isOnSite) return { kind: 'onSite', countries: [] };
  if (!isRemote) return undefined;
  const [, where = ''] = /\bremote\b[\s,:(–—-]*(?:(?:from|in|within)\b)?(.*)/i.exec(text) ?? [];
  return { kind: 'remote', countries: readCountries(where) };
}

const list = new Intl.ListFormat('en', { type: 'disjunction' });

/** Returns a workplace as a posting puts it, such as “Remote, from Germany or Austria”. */
export function writeWorkplace({ kind, countries }: Workplace): string {
  const label = workplaces.find(({ workplace }) => workplace === kind)?.label ?? '';
  return kind === 'remote' && countries.length > 0
    ? `${label}, from ${list.format(countries.map(countryName))}`
    : label;
}
