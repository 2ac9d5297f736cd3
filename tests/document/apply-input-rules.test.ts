import { describe, expect, it } from 'vitest';
import { applyInputRules } from '../../src/document/apply-input-rules';
import { plainText } from '../../src/document/rich-text';

describe('applying input rules', () => {
  it.each([
    ['**bold**', 'bold', [{ type: 'strong', start: 0, end: 4 }]],
    ['Own **the API**', 'Own the API', [{ type: 'strong', start: 4, end: 11 }]],
    ['*lean*', 'lean', [{ type: 'emphasis', start: 0, end: 4 }]],
    ['be _lean_', 'be lean', [{ type: 'emphasis', start: 3, end: 7 }]],
    ['~~old~~', 'old', [{ type: 'delete', start: 0, end: 3 }]],
    ['use `git`', 'use git', [{ type: 'inlineCode', start: 4, end: 7 }]],
    [
      '**a** and *b*',
      'a and b',
      [
        { type: 'strong', start: 0, end: 1 },
        { type: 'emphasis', start: 6, end: 7 },
      ],
    ],
  ])('makes the marks of %j', (typed, text, marks) => {
    const applied = applyInputRules(plainText(typed), 0, typed.length);
    expect(applied).toEqual({ richText: { text, marks }, caret: text.length });
  });

  it.each([
    '2 * 3 * 4',
    '* x',
    '**',
    '****',
    'snake_case_name',
    '`',
    '``',
    '~~ x ~~',
    '[x](javascript:alert(1))',
    'C*',
  ])('leaves %j as it is', (typed) =>
    expect(applyInputRules(plainText(typed), 0, typed.length)).toBeUndefined(),
  );

  it('heeds only a pair that was completed just now', () => {
    expect(applyInputRules(plainText('**a** b'), 6, 7)).toBeUndefined();
    expect(applyInputRules(plainText('**a** b'), 4, 5)).toEqual({
      richText: { text: 'a b', marks: [{ type: 'strong', start: 0, end: 1 }] },
      caret: 1,
    });
  });
});
