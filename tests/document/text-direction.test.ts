import { expect, it } from 'vitest';
import { textDirection } from '../../src/document/text-direction';

it.each([
  ['We build', 'ltr'],
  ['שלום עולם', 'rtl'],
  ['مرحبا', 'rtl'],
  ['1. 50% — שלום Berlin', 'rtl'],
  ['Berlin שלום', 'ltr'],
  ['日本', 'ltr'],
  ['42 %', undefined],
  ['', undefined],
])('reads %j as %j', (text, direction) => expect(textDirection(text)).toBe(direction));
