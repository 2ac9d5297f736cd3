export type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** Returns the first object of type JobPosting in structured data, which may hold it alone, in a list or in a graph. */
export function findJobPosting(data: unknown, depth = 0): Fields | undefined {
  if (depth > 4) return undefined;
  if (Array.isArray(data)) {
    for (const each of data) {
      const found = findJobPosting(each, depth + 1);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (!isObject(data)) return undefined;
  const types = [data['@type']].flat();
  if (types.some((type) => typeof type === 'string' && /(?:^|[/:])JobPosting$/.test(type))) return data;
  return findJobPosting(data['@graph'] ?? data['mainEntity'], depth + 1);
}
