import { chooseShards, type RankedShards } from '../core/choose-shards.ts';
import { unpackLexicon, type LexiconEntry } from '../core/lexicon.ts';
import type { LexiconList } from '../core/name-list.ts';
import type { Phrase, QueryPlan, Term } from '../core/search-query.ts';
import { stem, wordsIn } from '../core/search-words.ts';
import { sharedLength } from '../core/shared-length.ts';
import { frameworkWord } from '../core/shards.ts';
import type { Vocabulary } from '../core/vocabulary.ts';

/** The shards to ask. */
export interface ShardChoice extends RankedShards {
  /** Whether a shard has a phrase; the engine takes one that it does not have for another one. */
  readonly has: (shard: number, phrase: Phrase, isPrefix: boolean) => boolean;
}

/** So many letters of a stem say where all its forms stand; what begins with fewer may fill many parts. */
const LONG_STEM = 4;

/** The words of a large library with the shards they stand in, of which only the parts are loaded that a query needs. */
export class SearchLexicon {
  readonly #list: LexiconList;
  readonly #load: (path: string) => Promise<string>;
  readonly #parts = new Map<number, Promise<void>>();
  readonly #entries = new Map<string, LexiconEntry>();
  #vocabulary: Vocabulary;

  /** Takes the words that are known from the beginning, and how to load the text of a part. */
  constructor(list: LexiconList, known: Vocabulary, load: (path: string) => Promise<string>) {
    this.#list = list;
    this.#vocabulary = known;
    this.#load = load;
  }

  /** The words that are needed to understand a query. Rejects when they cannot be loaded. */
  async read(query: string): Promise<Vocabulary> {
    const words = wordsIn(query);
    const pairs = words.slice(1).map(({ word }, at) => `${words[at]?.word ?? ''}${word}`);
    await this.#loadAround([...words.flatMap(({ word, parts }) => [word, ...parts]), ...pairs]);
    return this.#vocabulary;
  }

  /** The shards to ask for a query and some frameworks, or any framework if there are none. Rejects when parts cannot be loaded. */
  async choose({ terms }: QueryPlan, frameworks: ReadonlySet<string>): Promise<ShardChoice> {
    const wanted = [...frameworks].map(frameworkWord);
    await this.#loadAround([...terms.flatMap(({ options }) => options.flat()), ...wanted]);
    const found = terms.map((term) => this.#formsOf(term).flatMap((word) => this.#entries.get(word) ?? []));
    const narrowing = wanted.length === 0 ? [] : [wanted.flatMap((word) => this.#entries.get(word) ?? [])];
    const ranked = chooseShards([...found, ...narrowing], this.#list.shardCount);
    return { ...ranked, has: (shard, phrase, isPrefix) => this.#has(shard, phrase, isPrefix) };
  }

  #has(shard: number, phrase: Phrase, isPrefix: boolean): boolean {
    const isThere = (word: string) => {
      const entry = this.#entries.get(word);
      return entry?.isCut === true || entry?.postings.some((posting) => posting.shard === shard) === true;
    };
    const [word = ''] = phrase;
    if (phrase.length === 1 && !isPrefix) return isThere(word);
    return phrase.every((part) => this.#formsOf({ options: [[part]], isPrefix }).some(isThere));
  }

  #formsOf({ options, isPrefix }: Pick<Term, 'options' | 'isPrefix'>): string[] {
    return options.flat().flatMap((word) => {
      const longer = isPrefix ? [...this.#entries.keys()].filter((other) => other.startsWith(word)) : [];
      return [...longer, ...this.#vocabulary.formsOf(word)];
    });
  }

  async #loadAround(words: readonly string[]): Promise<void> {
    const wanted = new Set(words.flatMap((word) => this.#partsAround(word)));
    const missing = [...wanted].filter((number) => !this.#parts.has(number));
    for (const number of missing) this.#parts.set(number, this.#loadPart(number));
    await Promise.all([...wanted].map((number) => this.#parts.get(number)));
  }

  async #loadPart(number: number): Promise<void> {
    try {
      const part = unpackLexicon(await this.#load(`${this.#list.name}${number}.txt`));
      for (const [word, entry] of part) this.#entries.set(word, entry);
      this.#vocabulary = this.#vocabulary.with(part.keys());
    } catch (error) {
      // Tried again with the next query.
      this.#parts.delete(number);
      throw error;
    }
  }

  /** The parts in which the forms of a word can be: one, or two neighbours. */
  #partsAround(word: string): number[] {
    const length = sharedLength(word, stem(word));
    const begin = word.slice(0, length);
    const end = length < LONG_STEM ? word : begin;
    return [this.#partOf(begin), this.#partOf(`${end}~`)];
  }

  #partOf(word: string): number {
    return Math.max(
      0,
      this.#list.from.findLastIndex((first) => first <= word),
    );
  }
}
