/** How long what is deleted can be brought back, in days. */
export const shelfDays = 30;

const day = 24 * 60 * 60 * 1000;

/** Tells whether what was deleted has been on the shelf for longer than it can be brought back. */
export function isPastShelf({ deletedAt }: { readonly deletedAt?: string }, now: Date): boolean {
  return deletedAt !== undefined && now.getTime() - Date.parse(deletedAt) > shelfDays * day;
}
