import { expect, test } from 'vitest';
import { findBoldStart } from '../../src/core/bold-start.ts';
import { wordsOf } from '../../src/core/rich-text.ts';
import { firstNode } from './reported.ts';

test.each([
  ['**A** b', '', 'b'],
  ['✅ **A** b', '✅', 'b'],
  ['1️⃣ **A**', '1️⃣', ''],
])('finds the bold words that begin %s', (text, before, rest) => {
  const found = findBoldStart(firstNode(text, 'paragraph'));
  expect(found && [found.before, found.words, wordsOf(found.rest)]).toEqual([before, 'A', rest]);
});

test('finds none after other words', () => {
  expect(findBoldStart(firstNode('so **A** b', 'paragraph'))).toBeUndefined();
});
