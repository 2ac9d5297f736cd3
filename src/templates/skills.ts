const lists = import.meta.glob<readonly string[]>('./library/*.md', {
  query: '?skills',
  import: 'default',
  eager: true,
});

const idOf = (path: string) => /([^/]+)\.md$/.exec(path)?.[1] ?? '';

/** The hard skills and tools of each title of the library, by its id. To be loaded on demand, after the catalogue. */
export const skills: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(lists).map(([path, list]) => [idOf(path), list]),
);
