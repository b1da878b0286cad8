import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SearchRecord } from '../core/search-records.ts';
import { countWords } from '../core/vocabulary.ts';
import { cutBatches, indexRecords, type IndexBatch } from './index-batches.ts';
import { IndexFolder } from './index-folder.ts';
import {
  engineName,
  keepBatch,
  keepEngine,
  keptName,
  readBatch,
  readEngine,
  type KeptBatch,
} from './kept-batches.ts';
import { removeOthers } from './kept-file.ts';
import { partPacker } from './kept-parts.ts';
import { mergeIndexes } from './merge-index.ts';
import { openIndex, type OpenIndex } from './open-index.ts';
import { closePagefind, runPagefind } from './pagefind.ts';
import type { IndexFile } from './pagefind-format.ts';
import { coreHash, hashOf } from './source-hash.ts';

/** Where a full-text index goes, what is kept for the next one, and where one that was published before lies. */
export interface IndexPlaces {
  readonly folder: string;
  readonly cache: string;
  readonly before: string;
}

/** What is told of a full-text index. */
export interface FullText {
  /** Its files but for the fragments. */
  readonly files: readonly IndexFile[];
  /** In how many records each word stands. */
  readonly counts: ReadonlyMap<string, number>;
}

/** What says which sections there are, how they are read and by which version of Pagefind: the core and the packages. */
const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

const ENDING = '.cbor';
/** What an earlier version kept may be something else: to be counted up when what is kept changes. */
const LAYOUT = '3';

/**
 * Writes the full-text index of the records. What Pagefind makes of each batch is kept for the next time; what was kept of
 * other batches is removed. Throws with Pagefind's own words when a record or a file fails.
 */
export async function writeFullText(
  records: readonly SearchRecord[],
  { folder, cache, before }: IndexPlaces,
): Promise<FullText> {
  const key = hashOf([LAYOUT, coreHash(PROJECT) ?? '']);
  const batches = cutBatches(records, key);
  const parts = `parts-${key}${ENDING}`;
  mkdirSync(cache, { recursive: true });
  removeOthers(cache, ENDING, new Set([engineName(key), parts, ...batches.map(keptName)]));
  const engine = await makeBatches(batches, { cache, key });
  const target = new IndexFolder(folder, engine, before);
  const indexes: OpenIndex[] = [];
  const counts = new Map<string, number>();
  for (const batch of batches) {
    const own = await keptBatch(batch, { cache, key });
    target.writeFragments(own.fragments);
    indexes.push(own.index);
    for (const [word, count] of own.counts) counts.set(word, (counts.get(word) ?? 0) + count);
  }
  const { pack, keep } = partPacker(join(cache, parts));
  const files = mergeIndexes(indexes, engine, pack);
  keep();
  target.write(files);
  target.publish();
  return { files, counts };
}

interface Cache {
  readonly cache: string;
  readonly key: string;
}

/** Has Pagefind make those batches of which nothing is kept, and returns its engine. */
async function makeBatches(
  batches: readonly IndexBatch[],
  { cache, key }: Cache,
): Promise<readonly IndexFile[]> {
  let engine = readEngine(cache, key);
  const missing = batches.filter((batch) => !existsSync(join(cache, keptName(batch))));
  const wanted = engine ? missing : [...new Set([...batches.slice(0, 1), ...missing])];
  if (wanted.length === 0) return engine ?? [];
  try {
    for await (const made of runPagefind(wanted.values().map(toInput))) {
      const opened = openIndex(made);
      keepBatch(join(cache, keptName(made.batch)), { ...opened, counts: countWords(textsOf(made.batch)) });
      if (!engine) keepEngine(cache, key, opened.engine);
      engine ??= opened.engine;
    }
  } finally {
    await closePagefind();
  }
  return engine ?? [];
}

/** What is kept of a batch, which is made anew if it cannot be read. */
async function keptBatch(batch: IndexBatch, places: Cache): Promise<KeptBatch> {
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

function* textsOf({ groups }: IndexBatch): Generator<string> {
  for (const { records } of groups)
    for (const { title, trail, text } of records) yield [title, ...trail, text].join('\n');
}
