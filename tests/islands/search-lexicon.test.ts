import { expect, test } from 'vitest';
import { levelOf, packLexicon } from '../../src/core/lexicon.ts';
import { planQuery } from '../../src/core/search-query.ts';
import { Vocabulary } from '../../src/core/vocabulary.ts';
import { SearchLexicon } from '../../src/islands/search-lexicon.ts';

const FREQUENT = ['budget', 'error'];
/** Enough words between those that are asked for to fill some parts. */
const filling = Array.from({ length: 6000 }, (_, at) => `m${(at * 7919).toString(36).padStart(5, 'q')}`);
/** Words that begin with “on”, so many that “oncall” is in another part than the first and the last of them. */
const others = Array.from(
  { length: 6000 },
  (_, at) => `on${at % 2 === 0 ? 'a' : 'z'}${(at * 7919).toString(36)}`,
);
const shardsOf: Readonly<Record<string, readonly number[]>> = {
  ...Object.fromEntries([...filling, ...others].map((word) => [word, [0]])),
  ...{ error: [0, 1, 2], budget: [1, 2], bulkhead: [3], bulkheads: [4], oncall: [5], on: [1], call: [1] },
  ...{ zebra: [6], '=p12': [2], '=l6': [1] },
};
const words = new Map(
  Object.entries(shardsOf).map(([word, shards]) => [
    word,
    shards.map((shard) => ({ shard, level: levelOf(5) })),
  ]),
);
const parts = [...packLexicon(words)];

function makeLexicon() {
  const asked: string[] = [];
  const list = { shardCount: 7, name: 'words/x-', from: parts.map(({ from }) => from) };
  const lexicon = new SearchLexicon(list, new Vocabulary(FREQUENT), (file) => {
    asked.push(file);
    return Promise.resolve(parts[Number(/-(\d+)\.txt$/u.exec(file)?.[1])]?.text ?? '');
  });
  const choose = async (query: string, frameworks: readonly string[] = []) => {
    const plan = planQuery(query, await lexicon.read(query), []);
    return { plan, ...(await lexicon.choose(plan, new Set(frameworks))) };
  };
  return { asked, lexicon, choose };
}

test('only the parts are loaded that a query needs, each once', async () => {
  const { asked, lexicon } = makeLexicon();
  expect(parts.length).toBeGreaterThan(3);
  await lexicon.read('error budgets');
  await lexicon.read('budget error');
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked.length).toBeLessThan(3);
});

test('a rare word is known by its part, in each of its forms', async () => {
  const { choose } = makeLexicon();
  const { plan, shards, likely } = await choose('bulkhead');
  expect([plan.unknown, shards, likely]).toEqual([[], [3, 4], 2]);
});

test('two words that the library writes as one are found', async () => {
  const { choose } = makeLexicon();
  const { plan, shards } = await choose('on call');
  expect(plan.terms.map(({ options }) => options)).toEqual([[['on', 'call'], ['oncall']]]);
  expect(shards).toEqual([1, 5]);
});

test('a word that was only begun leads to the shards of all that begin so', async () => {
  const { choose } = makeLexicon();
  const { plan, shards } = await choose('zeb');
  expect([plan.terms.map(({ isPrefix }) => isPrefix), shards]).toEqual([[true], [6]]);
});

test('a framework that is chosen puts its shards first', async () => {
  const { choose } = makeLexicon();
  expect((await choose('error', ['P12'])).shards[0]).toBe(2);
  expect((await choose('error', ['L6'])).shards[0]).toBe(1);
});

test('a shard is asked only for the forms and phrases that it has', async () => {
  const { choose } = makeLexicon();
  const { has } = await choose('bulkhead error on call');
  expect([has(3, ['bulkhead'], false), has(4, ['bulkhead'], false)]).toEqual([true, false]);
  expect([has(1, ['on', 'call'], false), has(5, ['on', 'call'], false)]).toEqual([true, false]);
  expect([has(4, ['bulk'], true), has(0, ['bulk'], true)]).toEqual([true, false]);
});

test('a part that could not be loaded is asked for again', async () => {
  let isOffline = true;
  const list = { shardCount: 7, name: 'words/x-', from: parts.map(({ from }) => from) };
  const lexicon = new SearchLexicon(list, new Vocabulary(FREQUENT), (file) =>
    isOffline
      ? Promise.reject(new Error('offline'))
      : Promise.resolve(parts[Number(/-(\d+)\.txt$/u.exec(file)?.[1])]?.text ?? ''),
  );
  await expect(lexicon.read('zebra')).rejects.toThrow('offline');
  isOffline = false;
  expect((await lexicon.read('zebra')).has('zebra')).toBe(true);
});
