import { decode, encode } from 'cborg';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SearchRecord } from '../core/search-records.ts';
import { cutBatches, type IndexBatch } from './index-batches.ts';
import { readKept, removeOthers, writeKept } from './kept-file.ts';
import { mergeIndexes } from './merge-index.ts';
import { openIndex, type OpenIndex } from './open-index.ts';
import { closePagefind, runPagefind } from './pagefind.ts';
import type { IndexFile } from './pagefind-format.ts';

/** It names the version of Pagefind: another one makes other files. */
const PACKAGES = new URL('../../package.json', import.meta.url);

const ENDING = '.cbor';
/** A batch that an earlier version kept may hold something else: to be counted up when `OpenIndex` changes. */
const LAYOUT = 2;

/**
 * The full-text index of the records. What Pagefind makes of each batch is kept in the folder `cache` for the next time;
 * what is there of other batches is removed. Throws with Pagefind's own words when a record or a file fails.
 */
export async function buildFullText(records: readonly SearchRecord[], cache: string): Promise<IndexFile[]> {
  const batches = cutBatches(records, `${LAYOUT} ${readFileSync(PACKAGES, 'utf8')}`);
  const names = new Set(batches.map(nameOf));
  mkdirSync(cache, { recursive: true });
  removeOthers(cache, ENDING, names);
  const indexes: OpenIndex[] = [];
  try {
    for (const batch of batches) indexes.push(await keptIndex(batch, cache));
  } finally {
    await closePagefind();
  }
  return mergeIndexes(indexes);
}

/** Puts the files of an index into a folder, in place of what is there. */
export function writeIndex(files: readonly IndexFile[], folder: string): void {
  const draft = `${folder}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  for (const path of new Set(files.map((file) => dirname(file.path))))
    mkdirSync(join(draft, path), { recursive: true });
  for (const { path, content } of files) writeFileSync(join(draft, path), content);
  rmSync(folder, { recursive: true, force: true });
  renameSync(draft, folder);
}

async function keptIndex(batch: IndexBatch, cache: string): Promise<OpenIndex> {
  const file = join(cache, nameOf(batch));
  const kept = readKept(file, (bytes) => decode(bytes) as OpenIndex);
  if (kept) return kept;
  const files = await runPagefind(batch.groups.flatMap(({ records }) => records));
  const bytes = encode(openIndex(files));
  writeKept(file, bytes);
  // Pagefind's own buffers keep several times their size alive.
  return decode(bytes) as OpenIndex;
}

function nameOf({ key }: IndexBatch): string {
  return `${key}${ENDING}`;
}
