import { expect, test } from 'vitest';
import { splitAtArrow, splitNodesAtArrow } from '../../src/core/arrows.ts';
import { wordsOf } from '../../src/core/rich-text.ts';
import { firstNode } from './reported.ts';

test.each(['a → b', 'a -> b', 'a => b', 'a --> b', 'a ⟶ b', 'a→b'])('splits `%s` at its arrow', (text) => {
  expect(splitAtArrow(text)).toEqual(['a', 'b']);
});

test.each(['a - b', 'Dev <-> Ops', 'a >= b', '"a → b"', '“a → b” alone'])(
  'finds no arrow in `%s`',
  (text) => {
    expect(splitAtArrow(text)).toBeUndefined();
  },
);

test('splits at the first arrow outside quotes', () => {
  expect(splitAtArrow('"a → b" → c → d')).toEqual(['"a → b"', 'c → d']);
});

test('splits inline nodes and keeps their markup', () => {
  const { children } = firstNode('one *two* → `three`', 'paragraph');
  const [before, after] = splitNodesAtArrow(children) ?? [];
  expect(wordsOf(before ?? [])).toBe('one two');
  expect(after?.map(({ type }) => type)).toEqual(['inlineCode']);
});
