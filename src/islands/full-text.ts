import type { NameList } from '../core/name-list.ts';
import type { QueryPlan } from '../core/search-query.ts';
import { unpackWords, type Vocabulary } from '../core/vocabulary.ts';
import type { ownScript } from './own-script.ts';
import { SearchEngine } from './search-engine.ts';
import workerAddress from './search-worker.ts?worker&url';
import { SearchLexicon, type ShardChoice } from './search-lexicon.ts';
import { SectionFinder } from './section-finder.ts';

/** The words of a library, as far as a query needs them. */
export interface SearchWords {
  /** The words that a query is understood by. Rejects when they cannot be loaded. */
  read(query: string): Promise<Vocabulary>;
  /** The shards to ask, for some frameworks or any if there are none; undefined for an index that is one. */
  choose(plan: QueryPlan, frameworks: ReadonlySet<string>): Promise<ShardChoice | undefined>;
}

/** Starts the engine for the site with that base path; `trust` makes its script one that may run. Rejects when it cannot be loaded. */
export async function startEngine(
  base: string,
  { tag }: NameList,
  trust: typeof ownScript,
): Promise<SectionFinder> {
  const engine = new SearchEngine(trust(workerAddress));
  try {
    await engine.ask('start', new URL(`${base}/pagefind/pagefind.js`, location.href).href, tag);
    return new SectionFinder(engine);
  } catch (error) {
    // An engine that could not start is started again with the next search.
    engine.stop();
    throw error;
  }
}

/**
 * Opens the list of words. Of a large library it has the frequent ones, to which those of the names are added; `load` gives
 * the text of another file with words. Throws for a list that was cut off or is something else altogether.
 */
export function openWords(
  packed: string,
  { wordCount, lexicon }: NameList,
  names: Vocabulary,
  load: (file: string) => Promise<string>,
): SearchWords {
  const words = unpackWords(packed);
  if (words.words.length !== wordCount) throw new Error('words.txt is damaged');
  if (!lexicon) return { read: () => Promise.resolve(words), choose: () => Promise.resolve(undefined) };
  return new SearchLexicon(lexicon, words.with(names.words), load);
}
