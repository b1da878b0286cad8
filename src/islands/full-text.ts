import type { NameList } from '../core/name-list.ts';
import type { QueryPlan } from '../core/search-query.ts';
import { unpackWords, type Vocabulary } from '../core/vocabulary.ts';
import { SearchLexicon, type ShardChoice } from './search-lexicon.ts';

/** The words of a library, as far as a query needs them. */
export interface SearchWords {
  /** The words that a query is understood by. Rejects when they cannot be loaded. */
  read(query: string): Promise<Vocabulary>;
  /** The shards to ask, for some frameworks or any if there are none; undefined for an index that is one. */
  choose(plan: QueryPlan, frameworks: ReadonlySet<string>): Promise<ShardChoice | undefined>;
}

export { SectionFinder } from './section-finder.ts';

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
