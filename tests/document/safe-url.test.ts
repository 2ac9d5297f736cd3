import { describe, expect, it } from 'vitest';
import { isSafeUrl } from '../../src/document/safe-url';

describe('isSafeUrl', () => {
  it.each([
    'https://example.com/a?b=c#d',
    'http://example.com',
    'HTTPS://EXAMPLE.COM',
    'mailto:jobs@example.com',
    'tel:+15550100',
    '/jobs/1',
    '../apply',
    'apply.html',
    '?a=b:c',
    '#a:b',
    'a/b:c',
    '//example.com',
    ' https://example.com ',
  ])('admits %j', (url) => {
    expect(isSafeUrl(url)).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:x',
    '\tjavascript:x',
    '\u0001javascript:x',
    'java\nscript:x',
    'java\tscript:x',
    'javascript\n:x',
    'javascript&colon;x:y',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://example.com/1',
    'view-source:https://example.com',
    'ftp://example.com',
    'httpsx://example.com',
    'x-https://example.com',
    '',
    ' ',
  ])('refuses %j', (url) => {
    expect(isSafeUrl(url)).toBe(false);
  });
});
