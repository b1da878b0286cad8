import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchRecord } from '../core/search-records.ts';
import { wordUses, type WordUse } from '../core/shards.ts';
import { indexRecords, type IndexBatch } from './index-batches.ts';
import { keepBatch, keepEngine, keptName, readBatch, readEngine, type KeptBatch } from './kept-batches.ts';
import { openIndex, type OpenIndex } from './open-index.ts';
import type { IndexFile } from './pagefind-format.ts';
import { closePagefind, runPagefind } from './pagefind.ts';

/** Where batches are kept, and under which key their engine. */
export interface BatchCache {
  readonly cache: string;
  readonly key: string;
}

/** Has Pagefind make those batches of which nothing is kept, and returns its engine. */
export async function makeBatches(
  batches: readonly IndexBatch[],
  { cache, key }: BatchCache,
): Promise<readonly IndexFile[]> {
  let engine = readEngine(cache, key);
  const missing = batches.filter((batch) => !existsSync(join(cache, keptName(batch))));
  const wanted = engine ? missing : [...new Set([...batches.slice(0, 1), ...missing])];
  if (wanted.length === 0) return engine ?? [];
  try {
    for await (const made of runPagefind(wanted.values().map(toInput))) {
      const opened = openIndex(made);
      keepBatch(join(cache, keptName(made.batch)), { ...opened, uses: wordUses(recordsOf([made.batch])) });
      if (!engine) keepEngine(cache, key, opened.engine);
      engine ??= opened.engine;
    }
  } finally {
    await closePagefind();
  }
  return engine ?? [];
}

/** Some batches, opened. */
export interface OpenBatches {
  readonly indexes: readonly OpenIndex[];
  readonly uses: ReadonlyMap<string, WordUse>;
}

/** Opens batches that were made, one after the other, and gives their fragments to `write`. */
export async function openBatches(
  batches: readonly IndexBatch[],
  places: BatchCache,
  write: (fragments: readonly IndexFile[]) => void,
): Promise<OpenBatches> {
  const indexes: OpenIndex[] = [];
  const uses = new Map<string, WordUse>();
  for (const batch of batches) {
    const own = await keptBatch(batch, places);
    write(own.fragments);
    indexes.push(own.index);
    for (const [word, { count, worth }] of own.uses) {
      const known = uses.get(word);
      uses.set(word, { count: (known?.count ?? 0) + count, worth: (known?.worth ?? 0) + worth });
    }
  }
  return { indexes, uses };
}

/** The records of batches, in their order. */
export function recordsOf(batches: readonly IndexBatch[]): SearchRecord[] {
  return batches.flatMap(({ groups }) => groups.flatMap(({ records }) => records));
}

/** What is kept of a batch, which is made anew if it cannot be read. */
async function keptBatch(batch: IndexBatch, places: BatchCache): Promise<KeptBatch> {
  const file = join(places.cache, keptName(batch));
  const kept = readBatch(file);
  if (kept) return kept;
  rmSync(file, { force: true });
  await makeBatches([batch], places);
  const made = readBatch(file);
  if (!made) throw new Error(`Search index: ${file} cannot be read`);
  return made;
}

function toInput(batch: IndexBatch) {
  return { batch, records: indexRecords(batch.groups) };
}
