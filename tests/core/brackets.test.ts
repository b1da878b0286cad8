import { expect, test } from 'vitest';
import { findFirstBracket, findLastBracket } from '../../src/core/brackets.ts';

test.each([
  ['text (a)', { inside: 'a', rest: 'text' }],
  ['text (a (b) c)', { inside: 'a (b) c', rest: 'text' }],
  ['text (a) (b)', { inside: 'b', rest: 'text (a)' }],
  ['text (a).', { inside: 'a', rest: 'text' }],
])('finds the bracket at the end of `%s`', (text, expected) => {
  expect(findLastBracket(text)).toEqual(expected);
});

test.each(['text', 'text (a) more', 'text a)'])('finds no bracket at the end of `%s`', (text) => {
  expect(findLastBracket(text)).toBeUndefined();
});

test.each([
  ['(a) - b', { inside: 'a', rest: '- b' }],
  ['(a (b)) c', { inside: 'a (b)', rest: 'c' }],
  ['(a)b', { inside: 'a', rest: 'b' }],
])('finds the bracket at the start of `%s`', (text, expected) => {
  expect(findFirstBracket(text)).toEqual(expected);
});

test.each(['a (b)', '(a'])('finds no bracket at the start of `%s`', (text) => {
  expect(findFirstBracket(text)).toBeUndefined();
});
