import { describe, expect, it } from 'vitest';
import { parseAddress, type Address } from '../../src/store/address';

describe('parseAddress', () => {
  it.each<[string, Address]>([
    ['', { kind: 'last-draft' }],
    ['#', { kind: 'last-draft' }],
    ['#/', { kind: 'last-draft' }],
    ['#/draft/abc123', { kind: 'draft', id: 'abc123' }],
    ['#/template/backend-engineer-intern', { kind: 'template', id: 'backend-engineer-intern' }],
    ['#/templates', { kind: 'page', page: 'templates' }],
    ['#/words-to-avoid', { kind: 'page', page: 'words-to-avoid' }],
    ['#/templates/x', { kind: 'unknown' }],
    ['#/link/a_B-9', { kind: 'link', data: 'a_B-9' }],
    ['#/link/a%20b.', { kind: 'link', data: 'a%20b.' }],
    ['#/link/', { kind: 'link', data: '' }],
    ['#/draft/', { kind: 'unknown' }],
    ['#/draft', { kind: 'unknown' }],
    ['#/draft/a/b', { kind: 'unknown' }],
    ['#/draft/../x', { kind: 'unknown' }],
    ['#/draft/a%2Fb', { kind: 'unknown' }],
    ['#/template/<b>', { kind: 'unknown' }],
    ['#/drafts/a', { kind: 'unknown' }],
    ['#/Draft/a', { kind: 'unknown' }],
    ['#draft/a', { kind: 'unknown' }],
    ['#/draft/a\n', { kind: 'unknown' }],
    ['#section', { kind: 'unknown' }],
  ])('reads %j', (fragment, address) => {
    expect(parseAddress(fragment)).toEqual(address);
  });
});
