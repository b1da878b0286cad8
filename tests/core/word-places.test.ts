import { expect, test } from 'vitest';
import { WordPlaces } from '../../src/core/word-places.ts';

const places = new WordPlaces([['error', 'budget', 'error'], [], ['budget', 'erosion']]);

test('says in which texts a word stands, as often as they have it', () => {
  expect(places.of('error')).toEqual([0, 0]);
  expect(places.of('budget')).toEqual([0, 2]);
  expect(places.of('err')).toEqual([]);
  expect(places.of('')).toEqual([]);
});

test('counts the different words of each text', () => {
  expect(places.lengths).toEqual([2, 0, 2]);
});

test('gives the words that begin with a letter once, and all of them as often as they stand', () => {
  expect([...places.from('e')]).toEqual(['error', 'erosion']);
  expect([...places.from('z')]).toEqual([]);
  expect(places.all()).toEqual(['error', 'budget', 'error', 'budget', 'erosion']);
});
