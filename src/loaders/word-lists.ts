import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { packLexicon } from '../core/lexicon.ts';
import type { LexiconList, NameList } from '../core/name-list.ts';
import { wordForms } from '../core/search-words.ts';
import type { SynonymGroup } from '../core/synonyms.ts';
import { packWords } from '../core/vocabulary.ts';
import type { FullText } from './full-text.ts';
import { hashOf } from './source-hash.ts';

/** Brotli bytes of the list of words where the others are in a lexicon. */
const MOST_WORD_BYTES = 10_000;
/** More words than ever fit into those bytes. */
const MOST_WORDS = 10_000;
const LEXICON = 'words';

/**
 * Writes into a folder which words there are: all in `words.txt`, or, where the full text is in shards, the most frequent
 * ones and those of the synonyms there, and all of them with their shards in the parts of a lexicon in `words/`.
 */
export async function writeWords(
  fullText: FullText,
  synonyms: readonly SynonymGroup[],
  folder: string,
): Promise<Pick<NameList, 'wordCount' | 'lexicon'>> {
  await rm(join(folder, LEXICON), { recursive: true, force: true });
  const { counts, shardCount } = fullText;
  const isWhole = shardCount === 1;
  const words = isWhole ? counts : mostFrequent(counts, synonyms);
  await writeFile(join(folder, 'words.txt'), packWords(words));
  const wordCount = words.size;
  return isWhole
    ? { wordCount }
    : { wordCount, lexicon: await writeLexicon(fullText, join(folder, LEXICON)) };
}

/** As many words as fit, the most frequent ones first; the words of the synonyms are among them. */
function mostFrequent(
  counts: ReadonlyMap<string, number>,
  synonyms: readonly SynonymGroup[],
): ReadonlyMap<string, number> {
  const meant = new Set(synonyms.flat().flatMap(wordForms));
  const ranked = [...counts].sort(
    ([a, count], [b, other]) =>
      Number(meant.has(b)) - Number(meant.has(a)) || other - count || (a < b ? -1 : 1),
  );
  for (let most = MOST_WORDS; ;) {
    const words = new Map(ranked.slice(0, most));
    const size = brotliCompressSync(packWords(words)).length;
    if (size <= MOST_WORD_BYTES) return words;
    most = Math.floor((0.98 * Math.min(most, words.size) * MOST_WORD_BYTES) / size);
  }
}

async function writeLexicon({ lexicon, shardCount }: FullText, folder: string): Promise<LexiconList> {
  const parts = [...packLexicon(lexicon)];
  // Their names tell what is in them, so that a browser may keep them for good.
  const hash = hashOf(parts.map(({ text }) => text)).slice(0, 10);
  await mkdir(folder, { recursive: true });
  for (const [number, { text }] of parts.entries())
    await writeFile(join(folder, `${hash}-${number}.txt`), text);
  return {
    shardCount,
    name: `${LEXICON}/${hash}-`,
    from: parts.map(({ from }) => from),
  };
}
