import { sanitizeUri } from 'micromark-util-sanitize-uri';

const safeProtocol = /^(https?|mailto|tel)$/i;

/**
 * Tells whether a link to this address is harmless: http, https, mailto, tel, or relative. No address has angle
 * brackets, and in one that did Markdown's readers would see HTML.
 */
export function isSafeUrl(url: string): boolean {
  return url.trim() !== '' && !/[<>]/.test(url) && sanitizeUri(url.trim(), safeProtocol) !== '';
}
