/** What the page's address asks for. */
export type Address =
  | { readonly kind: 'last-draft' }
  /** The gallery of job titles, over the last draft. */
  | { readonly kind: 'templates' }
  | { readonly kind: 'draft' | 'template'; readonly id: string }
  /** A job description that is itself in the address. */
  | { readonly kind: 'link'; readonly data: string }
  | { readonly kind: 'unknown' };

/** Returns what the fragment of an address asks for: `#/draft/{id}`, `#/template/{id}`, `#/templates`, `#/link/{data}` or nothing. */
export function parseAddress(fragment: string): Address {
  if (fragment === '' || fragment === '#' || fragment === '#/') return { kind: 'last-draft' };
  if (fragment === '#/templates') return { kind: 'templates' };
  const [, kind, id] = /^#\/(draft|template|link)\/([\w-]+)$/.exec(fragment) ?? [];
  if (id === undefined) return { kind: 'unknown' };
  if (kind === 'link') return { kind, data: id };
  return { kind: kind === 'draft' ? 'draft' : 'template', id };
}
