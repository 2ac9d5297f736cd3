import { isSafeUrl } from './safe-url';

/** What an address within the same site begins with. */
const relative = /^(?:\/|#|\?|\.\.?\/)/;
const withProtocol = /^(?:https?:\/\/[^/?#]|mailto:.|tel:.)/i;
const bareHost = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(:\d+)?([/?#].*)?$/u;
const bareEmail = /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/;

/**
 * Returns the URL that somebody means who types an address: an e-mail address becomes mailto:, a bare host https:.
 * Undefined where it is none, or not safe to follow.
 */
export function linkAddress(typed: string): string | undefined {
  const address = typed.trim();
  if (/\s/.test(address)) return undefined;
  if (bareEmail.test(address)) return `mailto:${address}`;
  if (bareHost.test(address)) return `https://${address}`;
  const isAddress = withProtocol.test(address) || relative.test(address);
  return isAddress && isSafeUrl(address) ? address : undefined;
}
