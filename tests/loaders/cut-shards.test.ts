import { expect, test } from 'vitest';
import { cutShards } from '../../src/loaders/cut-shards.ts';
import type { IndexBatch } from '../../src/loaders/index-batches.ts';
import { hashOf } from '../../src/loaders/source-hash.ts';

/** Batches of 500 records each, of which only the number counts here. */
function batches(count: number, changed = -1): IndexBatch[] {
  return Array.from({ length: count }, (_, at) => {
    const key = hashOf([at === changed ? 'changed' : String(at)]);
    return { key, groups: [{ key, records: Array.from({ length: 500 }) as never }] };
  });
}

const keysOf = (shards: readonly (readonly IndexBatch[])[]) =>
  shards.map((shard) => shard.map(({ key }) => key).join());

test('the index of a small library is one, and that of none is one of nothing', () => {
  expect(cutShards(batches(16))).toEqual([batches(16)]);
  expect(cutShards([{ key: '0', groups: [] }])).toEqual([[{ key: '0', groups: [] }]]);
});

test('shards keep the order of all batches and are of 1,200 to 2,300 records but for the last', () => {
  const shards = cutShards(batches(200));
  expect(shards.flat()).toEqual(batches(200));
  const sizes = shards.slice(0, -1).map((shard) => 500 * shard.length);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1200);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(2300);
});

test('a batch that is changed or new leaves most shards as they were', () => {
  const before = keysOf(cutShards(batches(200)));
  const changed = batches(200, 90);
  const added = [...batches(90), ...changed.slice(90, 91), ...batches(200).slice(90)];
  for (const after of [changed, added])
    expect(keysOf(cutShards(after)).filter((key) => !before.includes(key)).length).toBeLessThan(6);
});
