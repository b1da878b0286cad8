import fc from 'fast-check';
import { expect, test } from 'vitest';
import { levelOf, packLexicon, unpackLexicon, worthOf, type Posting } from '../../src/core/lexicon.ts';

const wordOf = fc.stringMatching(/^[a-z\d]{1,9}[%+×]?$/u);
const postingsOf = (most: number) =>
  fc
    .uniqueArray(fc.record({ shard: fc.nat(400), level: fc.integer({ min: 1, max: 25 }) }), {
      minLength: 1,
      maxLength: most,
      selector: ({ shard }) => shard,
    })
    .map((postings) => postings.sort((a, b) => a.shard - b.shard));

const unpackAll = (words: ReadonlyMap<string, readonly Posting[]>) =>
  new Map([...packLexicon(words)].flatMap(({ text }) => [...unpackLexicon(text)]));

test('a lexicon has the same words and shards when its parts are unpacked', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(wordOf, postingsOf(20)), { minLength: 1 }), (entries) => {
      const words = new Map(entries);
      const wanted = [...words].map(([word, postings]) => [word, { postings, isCut: false }] as const);
      expect(unpackAll(words)).toEqual(new Map(wanted));
    }),
  );
});

test('of a word in many shards those are listed in which it is worth most', () => {
  const postings = Array.from({ length: 60 }, (_, shard) => ({ shard, level: shard % 2 === 0 ? 9 : 3 }));
  const { postings: listed = [], isCut } = unpackAll(new Map([['budget', postings]])).get('budget') ?? {};
  expect(isCut).toBe(true);
  expect(listed.map(({ shard }) => shard)).toEqual(Array.from({ length: 24 }, (_, at) => 2 * at));
});

test('the parts of a lexicon are of about the same length, and say with which word they begin', () => {
  const words = Array.from({ length: 4000 }, (_, at) => (at * 7919).toString(36).padStart(6, 'q'));
  const parts = [...packLexicon(new Map(words.map((word) => [word, [{ shard: 1, level: 2 }]])))];
  expect(parts.length).toBeGreaterThan(2);
  expect(Math.max(...parts.map(({ text }) => text.length))).toBeLessThan(10_100);
  expect(parts.map(({ from }) => from)).toEqual(parts.map(({ text }) => [...unpackLexicon(text).keys()][0]));
});

test.each([
  ['that was cut off', (text: string) => text.slice(0, -20)],
  ['without its end', (text: string) => text.slice(0, -1)],
  ['that is a page', () => '<!doctype html><title>Log in</title>'],
  ['that is empty', () => ''],
])('a part %s is refused', (_, damage) => {
  const words = ['budget', 'burn', 'capacity'].map((word) => [word, [{ shard: 3, level: 4 }]] as const);
  const [part] = [...packLexicon(new Map(words))];
  expect(() => unpackLexicon(damage(part?.text ?? ''))).toThrow('damaged');
});

test('what is worth four times as much has a higher level, and a level is worth about what it was made of', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.5, max: 50_000, noNaN: true }), (worth) => {
      const share = (1 + worthOf(levelOf(worth))) / (1 + worth);
      expect(share).toBeGreaterThan(2 ** (-1 / 3) - 0.001);
      expect(share).toBeLessThan(2 ** (1 / 3) + 0.001);
      expect(levelOf(4 * worth)).toBeGreaterThan(levelOf(worth));
    }),
  );
});
