import { sanitizeUri } from 'micromark-util-sanitize-uri';

const safeProtocol = /^(https?|mailto|tel)$/i;

/** Tells whether a link to this address is harmless: http, https, mailto, tel, or relative. */
export function isSafeUrl(url: string): boolean {
  return url.trim() !== '' && sanitizeUri(url.trim(), safeProtocol) !== '';
}
