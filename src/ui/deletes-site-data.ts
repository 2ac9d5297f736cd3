/** Tells whether this browser deletes by itself what a site has stored: Safari does, after 7 days without a visit. */
export function deletesSiteData({ vendor }: Pick<Navigator, 'vendor'>): boolean {
  return vendor.startsWith('Apple') && !window.matchMedia('(display-mode: standalone)').matches;
}
