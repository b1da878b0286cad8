import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../src/core/edit-distance.ts';
import { packWords, unpackWords, Vocabulary } from '../../src/core/vocabulary.ts';

const vocabulary = new Vocabulary(
  ['reliability', 'release', 'relate', 'bulkheads', 'load', 'shedding', 'chaos'],
  ['release'],
);

test.each([
  ['relability', 'reliability'],
  ['bulkhed', 'bulkheads'],
  ['chas', 'chaos'],
  ['relase', 'release'],
])('finds for %s the word %s', (typed, meant) => {
  expect(vocabulary.nearest(typed)).toBe(meant);
});

test.each(['xylophone', 'lod', 'q999'])('finds nothing for %s', (typed) => {
  expect(vocabulary.nearest(typed)).toBeUndefined();
});

test('takes two words apart that were typed as one', () => {
  expect(vocabulary.split('loadshedding')).toEqual(['load', 'shedding']);
});

test('knows which letters begin a word', () => {
  expect([vocabulary.hasPrefix('relia'), vocabulary.hasPrefix('reliant')]).toEqual([true, false]);
});

test('swapped letters count as one slip', () => {
  expect(editDistance('raduis', 'radius', 2)).toBe(1);
});

test('a packed vocabulary has the same words when it is unpacked', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}$/u), { minLength: 1 }), (words) => {
      expect(unpackWords(packWords(new Map(words.map((word) => [word, 1])))).words).toEqual(
        [...new Set(words)].sort(),
      );
    }),
  );
});
