const { compare } = new Intl.Collator('en');

/** Tells which of two titles stands first in the order of the alphabet. */
export const byTitle = (left: { readonly title: string }, right: { readonly title: string }): number =>
  compare(left.title, right.title);
