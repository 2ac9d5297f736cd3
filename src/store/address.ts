/** What the page's address asks for. */
export type Address =
  | { readonly kind: 'last-draft' }
  | { readonly kind: 'draft'; readonly id: string }
  | { readonly kind: 'template'; readonly id: string }
  | { readonly kind: 'unknown' };

/** Returns what the fragment of an address asks for: `#/draft/{id}`, `#/template/{id}`, or nothing. */
export function parseAddress(fragment: string): Address {
  if (fragment === '' || fragment === '#' || fragment === '#/') return { kind: 'last-draft' };
  const [, kind, id] = /^#\/(draft|template)\/([\w-]+)$/.exec(fragment) ?? [];
  if (id === undefined) return { kind: 'unknown' };
  return { kind: kind === 'draft' ? 'draft' : 'template', id };
}
