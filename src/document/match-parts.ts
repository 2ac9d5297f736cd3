/** A part that stands in both of two lists, as it is in each. */
export interface Match<Part> {
  readonly before: Part;
  readonly after: Part;
}

interface Matches<Part> {
  readonly both: readonly Match<Part>[];
  readonly removed: readonly Part[];
  readonly added: readonly Part[];
}

/** Returns which parts of two lists are the same one: by their ids, and what is left by what it says. */
export function matchParts<Part>(
  before: readonly Part[],
  after: readonly Part[],
  idOf: (part: Part) => string,
  saidBy: (part: Part) => string,
): Matches<Part> {
  const byId = pair(before, after, idOf);
  const byText = pair(byId.removed, byId.added, saidBy);
  return { ...byText, both: [...byId.both, ...byText.both] };
}

function pair<Part>(
  before: readonly Part[],
  after: readonly Part[],
  keyOf: (part: Part) => string,
): Matches<Part> {
  const waiting = new Map<string, Part[]>();
  for (const part of before) {
    const key = keyOf(part);
    if (key !== '') waiting.set(key, [...(waiting.get(key) ?? []), part]);
  }
  const both: Match<Part>[] = [];
  const added: Part[] = [];
  for (const part of after) {
    const match = waiting.get(keyOf(part))?.shift();
    if (match === undefined) added.push(part);
    else both.push({ before: match, after: part });
  }
  const matched = new Set(both.map((match) => match.before));
  return { both, added, removed: before.filter((part) => !matched.has(part)) };
}

/** Tells whether what stands in both lists stands in another order there. */
export function isReordered<Part>(
  both: readonly Match<Part>[],
  before: readonly Part[],
  after: readonly Part[],
): boolean {
  const place = new Map(before.map((part, index) => [part, index]));
  const matchOf = new Map(both.map((match) => [match.after, match.before]));
  const places = after
    .map((part) => matchOf.get(part))
    .filter((part) => part !== undefined)
    .map((part) => place.get(part) ?? 0);
  return places.some((each, index) => index > 0 && each < (places[index - 1] ?? 0));
}
