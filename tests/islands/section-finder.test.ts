import { expect, test } from 'vitest';
import { planQuery } from '../../src/core/search-query.ts';
import { Vocabulary } from '../../src/core/vocabulary.ts';
import type { SearchEngine } from '../../src/islands/search-engine.ts';
import { SectionFinder } from '../../src/islands/section-finder.ts';

const vocabulary = new Vocabulary(['error', 'errors', 'budget']);
const plan = planQuery('error budget ', vocabulary, []);
const fragment = { content: 'error budget', meta: { path: '/', title: 'Error budget' }, filters: {} };

/** A finder over an engine that has `count` sections in each shard for each word, and the words it was asked for. */
function makeFinder(count: number) {
  const asked: string[] = [];
  const ask = (name: string, word: string, _: unknown, shard?: number) => {
    if (name === 'read') return Promise.resolve({ ...fragment, meta: { ...fragment.meta, path: word } });
    asked.push(`${shard ?? 'whole'} ${word}`);
    return Promise.resolve(
      Array.from({ length: count }, (__, at) => ({ id: `${shard ?? 'whole'}-${at}`, score: count - at })),
    );
  };
  return { asked, finder: new SectionFinder({ ask } as unknown as SearchEngine) };
}

const shards = { shards: [4, 2, 7, 1, 0, 3], likely: 6, has: () => true };
const search = { plan, vocabulary, choice: new Map(), turn: 0, read: new Set<string>() };

test('an index that is one is asked for each form of each word', async () => {
  const { asked, finder } = makeFinder(2);
  const { results, total, hasMore } = await finder.find(search);
  expect(asked).toEqual(['whole error', 'whole errors', 'whole budget']);
  expect([results.length, total, hasMore]).toEqual([2, 2, false]);
});

test('a shard is asked only for the words that it has, as the engine takes another for those that it does not have', async () => {
  const { asked, finder } = makeFinder(1);
  const has = (shard: number, [word]: readonly string[]) => (word === 'budget' ? shard === 2 : shard < 3);
  await finder.find({ ...search, read: new Set(), shards: { ...shards, has } });
  expect(asked.sort()).toEqual([
    '0 error',
    '0 errors',
    '1 error',
    '1 errors',
    '2 budget',
    '2 error',
    '2 errors',
  ]);
});

test('five shards are asked, and with the next turn further ones, for sections that were not read', async () => {
  const { asked, finder } = makeFinder(3);
  const read = new Set<string>();
  const first = await finder.find({ ...search, read, shards });
  expect(new Set(asked.map((call) => call.charAt(0)))).toEqual(new Set(['4', '2', '7', '1', '0']));
  expect([first.results.length, first.isSample, first.hasMore]).toEqual([9, true, true]);
  const second = await finder.find({ ...search, read, shards, turn: 1 });
  expect(asked.filter((call) => call.startsWith('3'))).toHaveLength(3);
  expect(new Set(asked).size).toBe(asked.length);
  expect([second.results.length, second.isSample, second.hasMore]).toEqual([9, false, false]);
  const paths = [...first.results, ...second.results].map(({ path }) => path);
  expect(new Set(paths).size).toBe(18);
});
