import { countryName, readCountry } from './country';
import { stretchOf, type Stretch } from './stretch';

/** Where a job is, in the terms of schema.org's PostalAddress. Only what is known is there. */
export interface Place {
  readonly street?: string;
  readonly postalCode?: string;
  readonly locality?: string;
  readonly region?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
}

const states =
  /^(A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])$/;

/** A state of the USA before its ZIP code, which no other country writes so. */
const stateAndZip = /^([A-Z]{2}) (\d{5}(?:-\d{4})?)$/;
const codeAndTown = /^(\d{4} [A-Z]{2}|\d{3} \d{2}|\d{2}-\d{3}|(?:[A-Z]{1,2}-)?\d{4,6}) (\p{L}.*)$/u;
/** The United Kingdom's and Canada's codes, which stand behind the town. */
const townAndCode = /^(.*\p{L}) ([A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]\d[A-Z] \d[A-Z]\d)$/u;

const streetWord =
  /\b(?:street|st|avenue|ave|road|rd|drive|dr|lane|way|boulevard|blvd|parkway|square|court)\b/i;
const isStreet = (part: string) =>
  /^\d|\d$/.test(part) && (streetWord.test(part) || (!codeAndTown.test(part) && !townAndCode.test(part)));

const withoutEmpty = (place: Record<keyof Place, string | undefined>): Place =>
  Object.fromEntries(Object.entries(place).filter(([, value]) => value !== undefined && value !== ''));

/** What says how one works and not where. */
const workplaceWords =
  /\b(?:fully |100 ?% )?(?:remote|hybrid|on-?site|home office|work from home|anywhere|worldwide)\b[\s/–—:-]*(?:(?:in|within|from)\b)?/gi;

function partsOf(text: string): string[] {
  return text
    .replaceAll(/\([^)]*\)/g, '')
    .replaceAll(workplaceWords, '')
    .split(/[,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/**
 * Returns the place that a text names, such as “Berlin, Germany” or “1 Main Street, Austin, TX 78701”. The country is
 * there only where it is certain: “DE” alone may be Delaware.
 */
export function readPlace(text: string): Place {
  const parts = partsOf(text);
  const isCountry = !states.test(parts.at(-1) ?? '') && readCountry(parts.at(-1) ?? '') !== undefined;
  const named = isCountry ? readCountry(parts.pop() ?? '') : undefined;
  const zip = stateAndZip.exec(parts.at(-1) ?? '');
  const isRegion =
    zip !== null ||
    states.test(parts.at(-1) ?? '') ||
    // A street before it makes it a town.
    (parts.length > 1 && !/\d/.test(parts.at(-1) ?? '') && !isStreet(parts.at(-2) ?? ''));
  const region = isRegion ? parts.pop() : undefined;
  const town = parts.pop() ?? '';
  const before = codeAndTown.exec(town);
  const behind = townAndCode.exec(town);
  return withoutEmpty({
    street: parts.join(', '),
    postalCode: zip?.[2] ?? before?.[1] ?? behind?.[2],
    locality: before?.[2] ?? behind?.[1] ?? town,
    region: zip?.[1] ?? region,
    country: named ?? (zip === null ? undefined : 'US'),
  });
}

/** Returns where a text names its place. */
export function placeStretches(text: string): Stretch[] {
  const blank = (aside: string) => '\0'.repeat(aside.length);
  const named = text.replaceAll(/\([^)]*\)/g, blank).replaceAll(workplaceWords, blank);
  return [...named.matchAll(/[^\s\0,;:/|·–—-](?:[^\0]*[^\s\0,;:/|·–—-])?/g)].map(stretchOf);
}

/** Returns a place as a posting puts it, so that it reads back the same. */
export function writePlace({ street, postalCode, locality, region, country }: Place): string {
  const isAmerican = country === 'US' && region !== undefined;
  const town = isAmerican ? locality : [postalCode, locality].filter(Boolean).join(' ');
  const state = isAmerican ? [region, postalCode].filter(Boolean).join(' ') : region;
  return [street, town, state, country === undefined ? undefined : countryName(country)]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
}
