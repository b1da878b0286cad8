import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants, type BrotliOptions } from 'node:zlib';
import { collectNames, rankNames, type NameList } from '../core/name-list.ts';
import type { SearchRecord } from '../core/search-records.ts';
import type { ShardLimits } from './cut-shards.ts';
import { writeFullText } from './full-text.ts';
import { ENTRY, type IndexFile } from './pagefind-format.ts';
import { hashOf } from './source-hash.ts';
import { readSynonyms } from './word-files.ts';
import { writeWords } from './word-lists.ts';

/** Brotli bytes that the list of names may take, however large the library grows. */
const MOST_NAME_BYTES = 12_000;
/** More names than ever fit into those bytes. */
const MOST_NAMES = 1500;
/** How near to the most that would fit is near enough; each try compresses the list. */
const NEAR_ENOUGH = 8;
const QUICK: BrotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
/** Compressed bytes of index that are worth fetching before a word is typed. */
const MOST_AHEAD_BYTES = 110_000;

/**
 * Writes what search needs of the sections of a library, which it does not hold itself, under a folder: `pagefind/`,
 * `search-data/names.json` and `search-data/words.txt`, and for a large library `search-data/words/`. What is worth keeping
 * for the next time goes into the cache of the project, whose folder is `root`. Throws when a line of the synonyms file is
 * wrong.
 */
export async function writeSearchData(
  records: readonly SearchRecord[],
  root: string,
  folder: string,
  limits?: ShardLimits,
): Promise<void> {
  const synonyms = await readSynonyms(root);
  const target = join(folder, 'pagefind');
  const fullText = await writeFullText(records, {
    folder: target,
    cache: join(root, '.cache', 'full-text'),
    before: existsSync(target) ? target : join(root, 'dist', 'pagefind'),
    limits,
  });
  const data = join(folder, 'search-data');
  await mkdir(data, { recursive: true });
  const words = await writeWords(fullText, synonyms, data);
  const { first } = fullText;
  const entry = first.find(({ path }) => path === ENTRY)?.content ?? [];
  const tag = hashOf([Buffer.from(entry).toString()]).slice(0, 10);
  const names = fitNames(records, { tag, engineFiles: filesAhead(first), synonyms, ...words });
  await writeFile(join(data, 'names.json'), JSON.stringify(names));
}

/** As many names as fit, the most important ones first; full text finds the others. */
function fitNames(records: readonly SearchRecord[], rest: Omit<NameList, 'pages' | 'names'>): NameList {
  const ranked = rankNames(records).slice(0, MOST_NAMES);
  const listOf = (most: number): NameList => ({ ...rest, ...collectNames(ranked, most) });
  const sizeOf = (most: number, options?: BrotliOptions) =>
    brotliCompressSync(JSON.stringify(listOf(most)), options).length;
  // Nothing that is quickly packed into twice the bytes fits into them when it is packed well, which takes a while.
  let [tooMany, tooLarge] = [ranked.length, sizeOf(ranked.length, QUICK)];
  if (tooLarge < 2 * MOST_NAME_BYTES) tooLarge = sizeOf(tooMany);
  if (tooLarge <= MOST_NAME_BYTES) return listOf(tooMany);
  let [fitting, size] = [0, 0];
  while (tooMany - fitting > NEAR_ENOUGH) {
    // The size grows nearly in proportion, so this is nearer to the most that fit than the middle is.
    const likely = fitting + ((MOST_NAME_BYTES - size) * (tooMany - fitting)) / (tooLarge - size);
    const most = Math.floor(Math.min(Math.max(likely, fitting + NEAR_ENOUGH), tooMany - NEAR_ENOUGH));
    const own = sizeOf(most);
    if (own <= MOST_NAME_BYTES) [fitting, size] = [most, own];
    else [tooMany, tooLarge] = [most, own];
  }
  return listOf(fitting);
}

/** The files every search reads, and the index itself while it is small. */
function filesAhead(files: readonly IndexFile[]): string[] {
  const sizeOf = (pattern: RegExp) =>
    files.filter(({ path }) => pattern.test(path)).reduce((sum, { content }) => sum + content.length, 0);
  const index = /\.pf_index$/u;
  const core = /\.pf_meta$|^wasm\.en/u;
  const isSmall = sizeOf(core) + sizeOf(index) <= MOST_AHEAD_BYTES;
  return files.map(({ path }) => path).filter((path) => core.test(path) || (isSmall && index.test(path)));
}
