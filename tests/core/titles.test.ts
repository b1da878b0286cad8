import { expect, test } from 'vitest';
import { titleKey, withoutPictures } from '../../src/core/titles.ts';

test.each([
  ['🎯 EXECUTIVE SCOPE (15-20 min)', 'executive scope', '15-20 min'],
  ['You’re ready when:', "you're ready when", null],
  ['Red Flags (NOT L2):', 'red flags', 'not l2'],
  ['(all of it)', '(all of it)', null],
])('compares `%s` by its words', (title, words, bracket) => {
  expect(titleKey(title)).toEqual({ words, bracket });
});

test('takes emoji out of a title, and no digits', () => {
  expect(withoutPictures('⚠️ 10 ways 👩‍🏫 out')).toBe('10 ways out');
});
