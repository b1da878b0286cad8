import { expect, test } from 'vitest';
import { quoteDepths, unquote, unquoteNodes } from '../../src/core/quotes.ts';
import { inlineText } from '../../src/core/rich-text.ts';
import { firstNode } from './reported.ts';

test.each([
  ['"a b"', 'a b'],
  ['“a b”', 'a b'],
  ['„a b“', 'a b'],
  ['«a b»', 'a b'],
  ['"he says "a" aloud"', 'he says "a" aloud'],
  ['  "a"  ', 'a'],
])('takes the quotes off %s', (text, expected) => {
  expect(unquote(text)).toBe(expected);
});

test.each(['"a" and "b"', '"a" b', 'a "b"', '"a', 'a', '""'])('leaves %s as it is', (text) => {
  expect(unquote(text)).toBe(text);
});

test('counts the quotes that are open after each character', () => {
  expect(quoteDepths('"a "b""')).toEqual([1, 1, 1, 2, 2, 1, 0]);
});

test('takes the quotes off inline nodes and keeps their markup', () => {
  const { children } = firstNode('"**a** and *b*"', 'paragraph');
  expect(inlineText(unquoteNodes(children)).html).toBe('<strong>a</strong> and <em>b</em>');
});

test('leaves inline nodes that are two quotations', () => {
  const { children } = firstNode('"a" or "b"', 'paragraph');
  expect(inlineText(unquoteNodes(children)).text).toBe('"a" or "b"');
});
