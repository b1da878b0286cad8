import { expect, test } from 'vitest';
import { readConcepts } from '../../src/core/concepts.ts';
import { strengthsOf, unitsOf } from '../../src/core/question-units.ts';

const concepts = readConcepts([['kettle', 'pot of boiling water', 'steam?']]);

test('a word of a matched phrase belongs to it and is not counted beside it', () => {
  const text = 'A pot of boiling water beside sailors';
  const units = unitsOf(text, concepts).map(({ start, end, words, raises }) => ({
    text: text.slice(start, end),
    words: words.length,
    subjects: raises.size,
  }));
  expect(units).toEqual([
    { text: 'pot of boiling water', words: 3, subjects: 1 },
    { text: 'beside', words: 1, subjects: 0 },
    { text: 'sailors', words: 1, subjects: 0 },
  ]);
});

test('a subject is as strong as the strongest phrase that raises it', () => {
  expect(strengthsOf(unitsOf('steam', concepts)).get('~0')).toBe(0.45);
  expect(strengthsOf(unitsOf('steam of a kettle', concepts)).get('~0')).toBe(1);
});
