import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { collectNames, rankNames, type NameList } from '../core/name-list.ts';
import type { SearchRecord } from '../core/search-records.ts';
import type { SynonymGroup } from '../core/synonyms.ts';
import { countWords, packWords } from '../core/vocabulary.ts';
import { buildFullText, type IndexFile } from './pagefind.ts';

/** Brotli bytes that the list of names may take, however large the library grows. */
const MOST_NAME_BYTES = 12_000;
/** More names than ever fit into those bytes. */
const MOST_NAMES = 1500;
/** How near to the most that would fit is near enough; each try compresses the list. */
const NEAR_ENOUGH = 16;
/** Compressed bytes of index that are worth fetching before a word is typed. */
const MOST_AHEAD_BYTES = 110_000;

/** Writes what search needs under a folder: `pagefind/`, `search-data/names.json` and `search-data/words.txt`. */
export async function writeSearchData(
  records: readonly SearchRecord[],
  synonyms: readonly SynonymGroup[],
  folder: string,
): Promise<void> {
  const files = await buildFullText(records);
  const counts = countWords(records.map(({ title, trail, text }) => [title, ...trail, text].join('\n')));
  const words = packWords(counts);
  const hash = createHash('sha256').update(JSON.stringify(synonyms));
  for (const record of records) hash.update(JSON.stringify(record));
  const tag = hash.digest('hex').slice(0, 10);
  const names = fitNames(records, { tag, engineFiles: filesAhead(files), synonyms, wordCount: counts.size });
  await rm(join(folder, 'pagefind'), { recursive: true, force: true });
  await writeFiles(folder, [
    ...files.map(({ path, content }) => ({ path: `pagefind/${path}`, content })),
    { path: 'search-data/names.json', content: Buffer.from(JSON.stringify(names)) },
    { path: 'search-data/words.txt', content: Buffer.from(words) },
  ]);
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
  const size = (pattern: RegExp) =>
    files.filter(({ path }) => pattern.test(path)).reduce((sum, { content }) => sum + content.length, 0);
  const index = /\.pf_index$/u;
  const core = /\.pf_meta$|^wasm\.en/u;
  const isSmall = size(/\.pf_meta$|^wasm\.en/u) + size(index) <= MOST_AHEAD_BYTES;
  return files.map(({ path }) => path).filter((path) => core.test(path) || (isSmall && index.test(path)));
}

async function writeFiles(folder: string, files: readonly IndexFile[]): Promise<void> {
  await Promise.all(
    files.map(async ({ path, content }) => {
      const file = join(folder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }),
  );
}
