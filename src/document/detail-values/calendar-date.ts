import type { Stretch } from './stretch';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** How a date may be written, and which of the parts is what. A date of slashes is left to what its numbers allow. */
const forms: readonly { readonly pattern: RegExp; readonly parts: readonly ('year' | 'month' | 'day')[] }[] =
  [
    { pattern: /\b(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/, parts: ['year', 'month', 'day'] },
    { pattern: /\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/, parts: ['day', 'month', 'year'] },
    {
      pattern: /\b(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?\s+(\p{L}{3,9})\.?,?\s+(\d{4})\b/u,
      parts: ['day', 'month', 'year'],
    },
    {
      pattern: /\b(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/u,
      parts: ['month', 'day', 'year'],
    },
    { pattern: /\b(1[3-9]|2\d|3[01])\/(\d{1,2})\/(\d{4})\b/, parts: ['day', 'month', 'year'] },
    { pattern: /\b(\d{1,2})\/(1[3-9]|2\d|3[01])\/(\d{4})\b/, parts: ['month', 'day', 'year'] },
  ];

const monthOf = (text: string) =>
  /^\d/.test(text) ? Number(text) : months.indexOf(text.slice(0, 3).toLowerCase()) + 1;

/** A date would make a lie of the day of the week before it. */
const dayOfWeek = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+(?:the\s+)?$/i;

function findDate(text: string): (Stretch & { readonly date: string }) | undefined {
  for (const { pattern, parts } of forms) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const part = (name: 'year' | 'month' | 'day') => found[parts.indexOf(name) + 1] ?? '';
    const date = new Date(Date.UTC(Number(part('year')), monthOf(part('month')) - 1, Number(part('day'))));
    // The 31st of a shorter month would be a day of the next.
    if (date.getUTCDate() === Number(part('day')) && date.getUTCMonth() === monthOf(part('month')) - 1) {
      const before = text.slice(0, found.index);
      return {
        date: date.toISOString().slice(0, 10),
        start: found.index - (dayOfWeek.exec(before)?.[0].length ?? 0),
        end: found.index + found[0].length,
      };
    }
  }
  return undefined;
}

/** Returns the first date of a text as ISO 8601 (`2026-12-31`); undefined where there is none, or which is open. */
export function readDate(text: string): string | undefined {
  return findDate(text)?.date;
}

/** Returns where a text names its date. */
export function dateStretches(text: string): Stretch[] {
  const found = findDate(text);
  return found === undefined ? [] : [found];
}

const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** Returns a date as nobody can mistake it: “31 December 2026” of `2026-12-31`. */
export function writeDate(date: string): string {
  return format.format(new Date(`${date}T00:00:00Z`));
}
