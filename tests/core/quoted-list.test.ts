import { expect, test } from 'vitest';
import { LocatedText } from '../../src/core/located-text.ts';
import { readQuotedList } from '../../src/core/quoted-list.ts';
import { firstNode } from './reported.ts';

function read(text: string) {
  const { phrases, isQuoted } = readQuotedList(new LocatedText(firstNode(text, 'paragraph')));
  return { phrases: phrases.map((phrase) => phrase.text), isQuoted };
}

test.each([
  ['"a", "b c"', ['a', 'b c']],
  ['"a, b"; “c”', ['a, b', 'c']],
  ['"a" / "b"', ['a', 'b']],
  ['"a", "b".', ['a', 'b']],
])('reads the phrases of %s', (text, phrases) => {
  expect(read(text)).toEqual({ phrases, isQuoted: true });
});

test.each([
  ['a, b', ['a', 'b']],
  ['"a" (often), b', ['"a" (often)', 'b']],
  ['"a" or "b"', ['"a" or "b"']],
])('keeps every word of %s, which is not all in quotes', (text, phrases) => {
  expect(read(text)).toEqual({ phrases, isQuoted: false });
});

test('knows where each phrase begins, also in the next line and inside markup', () => {
  const { phrases } = readQuotedList(new LocatedText(firstNode('"a", **"b"**,\n"c", "d"', 'paragraph')));
  expect(phrases.map(({ place }) => `${place.line}:${place.column}`)).toEqual(['1:1', '1:8', '2:1', '2:6']);
});
