import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { collectNames, rankNames, type NameList } from '../core/name-list.ts';
import type { SearchRecord } from '../core/search-records.ts';
import { countWords, packWords } from '../core/vocabulary.ts';
import { buildFullText, writeIndex } from './full-text.ts';
import type { IndexFile } from './pagefind-format.ts';
import { readSynonyms } from './word-files.ts';

/** Brotli bytes that the list of names may take, however large the library grows. */
const MOST_NAME_BYTES = 12_000;
/** More names than ever fit into those bytes. */
const MOST_NAMES = 1500;
/** How near to the most that would fit is near enough; each try compresses the list. */
const NEAR_ENOUGH = 16;
/** Compressed bytes of index that are worth fetching before a word is typed. */
const MOST_AHEAD_BYTES = 110_000;

/**
 * Writes what search needs of the sections of a library, which it does not hold itself, under a folder: `pagefind/`,
 * `search-data/names.json` and `search-data/words.txt`. What is worth keeping for the next time goes into the cache of the
 * project, whose folder is `root`. Throws when a line of the synonyms file is wrong.
 */
export async function writeSearchData(
  records: readonly SearchRecord[],
  root: string,
  folder: string,
): Promise<void> {
  const synonyms = await readSynonyms(root);
  const data = join(folder, 'search-data');
  await mkdir(data, { recursive: true });
  const files = await buildFullText(records, join(root, '.cache', 'full-text'));
  const counts = countWords(textsOf(records));
  const words = packWords(counts);
  const hash = createHash('sha256').update(JSON.stringify(synonyms));
  for (const record of records) hash.update(JSON.stringify(record));
  const tag = hash.digest('hex').slice(0, 10);
  const names = fitNames(records, { tag, engineFiles: filesAhead(files), synonyms, wordCount: counts.size });
  writeIndex(files, join(folder, 'pagefind'));
  await writeFile(join(data, 'names.json'), JSON.stringify(names));
  await writeFile(join(data, 'words.txt'), words);
}

function* textsOf(records: readonly SearchRecord[]): Generator<string> {
  for (const { title, trail, text } of records) yield [title, ...trail, text].join('\n');
}

/** As many names as fit, the most important ones first; full text finds the others. */
function fitNames(records: readonly SearchRecord[], rest: Omit<NameList, 'pages' | 'names'>): NameList {
  const ranked = rankNames(records).slice(0, MOST_NAMES);
  const listOf = (most: number): NameList => ({ ...rest, ...collectNames(ranked, most) });
  const isSmall = (most: number) =>
    brotliCompressSync(JSON.stringify(listOf(most))).length <= MOST_NAME_BYTES;
  if (isSmall(ranked.length)) return listOf(ranked.length);
  let [fitting, tooMany] = [0, ranked.length];
  while (tooMany - fitting > NEAR_ENOUGH) {
    const most = (fitting + tooMany) >> 1;
    if (isSmall(most)) fitting = most;
    else tooMany = most;
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
