import { expect, it } from 'vitest';
import { checkLimit } from '../../src/destinations/check-limit';
import type { Limit } from '../../src/destinations/destination';

const linkedin: Limit = { minimum: 5, maximum: 20, unit: 'characters of HTML' };

it.each([
  {
    html: '<p>hello</p>',
    text: 'hello',
    limit: linkedin,
    state: 'within',
    told: '12 of at most 20 characters, formatting included',
  },
  {
    html: '<p>hell</p>',
    text: 'hell',
    limit: linkedin,
    state: 'under',
    told: '4 characters, 1 short of the least, 5',
  },
  {
    html: '<p><b>hello you</b></p>',
    text: 'hello you',
    limit: linkedin,
    state: 'over',
    told: '23 characters, formatting included, 3 over the most, 20',
  },
  {
    html: '<p>日本</p>',
    text: '日本',
    limit: { maximum: 13, unit: 'bytes of HTML' },
    state: 'within',
    told: '13 of at most 13 bytes, formatting included',
  },
  {
    text: 'hello',
    limit: { maximum: 4, unit: 'characters' },
    state: 'over',
    told: '5 characters, 1 over the most, 4',
  },
  {
    text: 'x',
    limit: { minimum: 2, maximum: 4, unit: 'characters' },
    state: 'under',
    told: '1 character, 1 short of the least, 2',
  },
  {
    text: 'x',
    limit: undefined,
    state: 'no known limit',
    told: '1 character',
  },
  {
    text: 'x'.repeat(1234),
    limit: undefined,
    state: 'no known limit',
    told: '1,234 characters',
  },
] as const)('says $told', ({ limit, state, told, ...written }) => {
  expect(checkLimit(written, limit)).toMatchObject({ state, told });
});
