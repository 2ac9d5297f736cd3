const sidePages = ['templates', 'words-to-avoid'] as const;

/** A page that lies over the draft, which stays: the gallery of job titles, or the words to avoid. */
export type SidePage = (typeof sidePages)[number];

/** What the page's address asks for. */
export type Address =
  | { readonly kind: 'last-draft' }
  /** A page over the last draft. */
  | { readonly kind: 'page'; readonly page: SidePage }
  | { readonly kind: 'draft' | 'template'; readonly id: string }
  /** A job description that is itself in the address. */
  | { readonly kind: 'link'; readonly data: string }
  | { readonly kind: 'unknown' };

const linkStart = '#/link/';

/** Returns what the fragment of an address asks for: `#/draft/{id}`, `#/template/{id}`, `#/{page}`, `#/link/{data}` or nothing. */
export function parseAddress(fragment: string): Address {
  if (fragment === '' || fragment === '#' || fragment === '#/') return { kind: 'last-draft' };
  const page = sidePages.find((each) => fragment === `#/${each}`);
  if (page !== undefined) return { kind: 'page', page };
  // What is damaged in one is said where it is read.
  if (fragment.startsWith(linkStart)) return { kind: 'link', data: fragment.slice(linkStart.length) };
  const [, kind, id] = /^#\/(draft|template)\/([\w-]+)$/.exec(fragment) ?? [];
  if (id === undefined) return { kind: 'unknown' };
  return { kind: kind === 'draft' ? 'draft' : 'template', id };
}
