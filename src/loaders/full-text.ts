import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { levelOf, type Posting } from '../core/lexicon.ts';
import type { SearchRecord } from '../core/search-records.ts';
import { frameworkWord, shardLanguage, type WordUse } from '../core/shards.ts';
import { makeBatches, openBatches, recordsOf } from './batch-indexes.ts';
import { cutShards, type ShardLimits } from './cut-shards.ts';
import { cutBatches } from './index-batches.ts';
import { IndexFolder } from './index-folder.ts';
import { engineName, keptName } from './kept-batches.ts';
import { removeOthers } from './kept-file.ts';
import { partPacker } from './kept-parts.ts';
import { mergeIndexes, tellEngine, type IndexEntry, type MergedIndex } from './merge-index.ts';
import { emptied } from './open-index.ts';
import type { IndexFile } from './pagefind-format.ts';
import { coreHash, hashOf } from './source-hash.ts';

/** Where a full-text index goes, what is kept for the next one, and where one that was published before lies. */
export interface IndexPlaces {
  readonly folder: string;
  readonly cache: string;
  readonly before: string;
  /** Other sizes of shards than usual. */
  readonly limits?: ShardLimits | undefined;
}

/** What is told of a full-text index. */
export interface FullText {
  /** The engine, and the index that it begins with: the only one, or an empty one that shards are added to. */
  readonly first: readonly IndexFile[];
  /** In how many records each word stands. */
  readonly counts: ReadonlyMap<string, number>;
  /** In which shards each word and each framework is; nothing where the index is one. */
  readonly lexicon: ReadonlyMap<string, readonly Posting[]>;
  readonly shardCount: number;
}

/** What says which sections there are, how they are read and by which version of Pagefind: the core and the packages. */
const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

const ENDING = '.cbor';
/** What an earlier version kept may be something else: to be counted up when what is kept changes. */
const LAYOUT = '4';

/** Bytes of a part of the word index. A search for two words reads two parts of each shard that it asks; Pagefind's own are about 21 kB. */
const PART_OF_ALL = 14_000;
const PART_OF_SHARD = 8000;

/**
 * Writes the full-text index of the records, that of a large library in shards of which a search asks some. What Pagefind
 * makes of each batch is kept for the next time; what was kept of other batches is removed.
 * Throws with Pagefind's own words when a record or a file fails.
 */
export async function writeFullText(
  records: readonly SearchRecord[],
  { folder, cache, before, limits }: IndexPlaces,
): Promise<FullText> {
  const key = hashOf([LAYOUT, coreHash(PROJECT) ?? '']);
  const shards = cutShards(cutBatches(records, key), limits);
  const parts = `parts-${key}${ENDING}`;
  mkdirSync(cache, { recursive: true });
  removeOthers(cache, ENDING, new Set([engineName(key), parts, ...shards.flat().map(keptName)]));
  const engine = await makeBatches(shards.flat(), { cache, key });
  const target = new IndexFolder(folder, engine, before);
  const { pack, keep } = partPacker(join(cache, parts));
  const counts = new Map<string, number>();
  const lexicon = new Map<string, Posting[]>();
  const told: Record<string, IndexEntry> = {};
  let begin: readonly IndexFile[] | undefined;
  const add = (language: string, { entry, files }: MergedIndex) => {
    told[language] = entry;
    begin ??= files;
    target.write(files);
  };
  const places = { cache, key };
  for (const [number, batches] of shards.entries()) {
    const { indexes, uses } = await openBatches(batches, places, (files) => {
      target.writeFragments(files);
    });
    for (const [word, { count }] of uses) counts.set(word, (counts.get(word) ?? 0) + count);
    if (shards.length === 1) add(WHOLE, mergeIndexes(indexes, PART_OF_ALL, pack));
    else {
      if (number === 0) add(NOTHING, mergeIndexes(indexes.slice(0, 1).map(emptied), PART_OF_SHARD));
      add(shardLanguage(number), mergeIndexes(indexes, PART_OF_SHARD, pack));
      addPostings(lexicon, number, uses, recordsOf(batches));
    }
  }
  keep();
  const engineFiles = tellEngine(engine, told);
  target.write(engineFiles);
  target.publish();
  return { first: [...engineFiles, ...(begin ?? [])], counts, lexicon, shardCount: shards.length };
}

/** The languages by which the engine is told of an index: of the only one, and of one of nothing where there are shards. */
const WHOLE = 'en';
/** What the engine asks for by itself in a worker, which has no document that would say a language. */
const NOTHING = 'unknown';

function addPostings(
  lexicon: Map<string, Posting[]>,
  shard: number,
  uses: ReadonlyMap<string, WordUse>,
  records: readonly SearchRecord[],
): void {
  const add = (word: string, worth: number) => {
    const posting = { shard, level: levelOf(worth) };
    const known = lexicon.get(word);
    if (known) known.push(posting);
    else lexicon.set(word, [posting]);
  };
  for (const [word, { worth }] of uses) add(word, worth);
  const frameworks = Map.groupBy(records, ({ framework }) => framework);
  for (const [framework, own] of frameworks) if (framework) add(frameworkWord(framework), own.length);
}
