import { isSafeUrl } from './safe-url';

/**
 * Returns the URL that somebody means who types an address: an e-mail address becomes mailto:, a bare host https:.
 * Undefined where it is empty or not safe to follow.
 */
export function linkAddress(typed: string): string | undefined {
  const address = typed.trim();
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(address)) return `mailto:${address}`;
  if (/^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+([/?#].*)?$/u.test(address)) return `https://${address}`;
  return isSafeUrl(address) ? address : undefined;
}
