import { expect, it } from 'vitest';
import { linkAddress } from '../../src/document/link-address';

it.each([
  ['https://example.com/jobs', 'https://example.com/jobs'],
  [' example.com/jobs?id=1 ', 'https://example.com/jobs?id=1'],
  ['www.example.com', 'https://www.example.com'],
  ['jobs@example.com', 'mailto:jobs@example.com'],
  ['mailto:jobs@example.com', 'mailto:jobs@example.com'],
  ['tel:+15550100', 'tel:+15550100'],
  ['/careers', '/careers'],
  ['', undefined],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
])('takes %j as %j', (typed, url) => expect(linkAddress(typed)).toBe(url));
