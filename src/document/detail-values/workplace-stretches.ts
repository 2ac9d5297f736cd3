import { stretchOf, type Stretch } from './stretch';
import { readCountries, readWorkplace, type WorkplaceKind } from './workplace';

/** The words for each kind where they begin what is said; within a sentence they are a part of it. */
const words: Readonly<Record<WorkplaceKind, string>> = {
  hybrid: 'hybrid',
  onSite: String.raw`on[\s-]?site|in[\s-](?:the[\s-])?office|in[\s-]person`,
  remote: String.raw`remote|home[\s-]?office|work(?:ing)? from (?:home|anywhere)`,
};

function named(kind: WorkplaceKind, text: string): Stretch[] {
  const pattern = new RegExp(
    String.raw`(?<=^\s*|[,;:/|·–—(]\s*|\b(?:or|and)\s+)(?:(?:fully|100 ?%|mostly)\s+)?\b(?:${words[kind]})\b`,
    'gi',
  );
  return [...text.matchAll(pattern)].map(stretchOf);
}

/** Returns the stretch with the countries that are named right behind it. */
function withCountries(text: string, { start, end }: Stretch): Stretch {
  const behind = text.slice(end);
  const [lead = ''] = /^[\s,:(–—-]*(?:(?:from|in|within)\b)?/.exec(behind) ?? [];
  let last = 0;
  for (const { 0: part, index } of behind.slice(lead.length).matchAll(/.+?(?=,|\/|\bor\b|\band\b|\)|$)/g)) {
    const name = part.replace(/^[\s,/]*(?:(?:or|and)\b)?/, '');
    if (readCountries(name).length === 0) break;
    last = index + part.trimEnd().length;
  }
  if (last === 0) return { start, end };
  const to = end + lead.length + last;
  // A bracket that was opened before the countries goes with them.
  return { start, end: lead.includes('(') && text[to] === ')' ? to + 1 : to };
}

/** Returns where a text names its workplace; nowhere, where that is only a part of what a sentence says. */
export function workplaceStretches(text: string): Stretch[] {
  const kind = readWorkplace(text)?.kind;
  if (kind === undefined) return [];
  const [stretch] = named(kind, text);
  if (stretch !== undefined) return [kind === 'remote' ? withCountries(text, stretch) : stretch];
  if (kind !== 'hybrid') return [];
  // Both named together say the same.
  const both = [...named('remote', text), ...named('onSite', text)].toSorted((a, b) => a.start - b.start);
  const isOnly =
    both.length === 2 && /^[\s/,&]*(?:or|and)?\s*$/.test(text.slice(both[0]?.end, both[1]?.start));
  return isOnly ? both : [];
}
