import type { IndexBatch } from './index-batches.ts';

/** How many sections there are in one index and in one shard. */
export interface ShardLimits {
  /** Up to so many an index is one. */
  readonly whole: number;
  /** From so many on a shard may end, and before it has more than so many it does. */
  readonly least: number;
  readonly most: number;
}

/** The table of a whole index is then some 34 kB, as much as those of the shards that a search asks together. */
const LIMITS: ShardLimits = { whole: 8000, least: 1200, most: 2300 };
/** One batch in so many may end a shard. */
const ENDS = 2;

/**
 * The batches of each shard of the index; one shard while the library is small. Where a shard ends is told by the hash of
 * its last batch, so that a document that is new or changed leaves most shards as they were.
 */
export function cutShards(batches: readonly IndexBatch[], { whole, least, most } = LIMITS): IndexBatch[][] {
  if (batches.reduce((sum, batch) => sum + sizeOf(batch), 0) <= whole) return [[...batches]];
  const shards: IndexBatch[][] = [[]];
  let size = 0;
  for (const batch of batches) {
    if (size + sizeOf(batch) > most) {
      shards.push([]);
      size = 0;
    }
    shards.at(-1)?.push(batch);
    size += sizeOf(batch);
    if (size < least || parseInt(batch.key.slice(0, 8), 16) % ENDS > 0) continue;
    shards.push([]);
    size = 0;
  }
  return shards.filter((own) => own.length > 0);
}

function sizeOf({ groups }: IndexBatch): number {
  return groups.reduce((sum, { records }) => sum + records.length, 0);
}
