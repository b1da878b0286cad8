import { expect, test } from 'vitest';
import { chooseShards } from '../../src/core/choose-shards.ts';
import type { LexiconEntry } from '../../src/core/lexicon.ts';

const entry = (levels: Readonly<Record<number, number>>, isCut = false): LexiconEntry => ({
  postings: Object.entries(levels).map(([shard, level]) => ({ shard: Number(shard), level })),
  isCut,
});

test('shards that have all terms come first, then those that are worth most', () => {
  const budget = [entry({ 0: 20, 1: 4, 2: 9 })];
  const burn = [entry({ 1: 4, 2: 2 })];
  expect(chooseShards([budget, burn], 5)).toEqual({ shards: [2, 1, 0], likely: 2 });
});

test('the forms of a term count together', () => {
  const forms = [entry({ 0: 8, 1: 9 }), entry({ 0: 8 })];
  expect(chooseShards([forms], 2).shards).toEqual([0, 1]);
});

test('a word that stands in more shards than are listed counts least in the others', () => {
  const budget = [entry({ 3: 9, 1: 5 }, true)];
  expect(chooseShards([budget], 4)).toEqual({ shards: [3, 0, 1, 2], likely: 4 });
});

test('a term that stands nowhere leads to no shard', () => {
  expect(chooseShards([[]], 4)).toEqual({ shards: [], likely: 0 });
});
