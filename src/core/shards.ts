import type { SearchRecord } from './search-records.ts';
import { wordForms } from './search-words.ts';
import { scoreTerm } from './section-score.ts';

/** How a word is used in some sections. */
export interface WordUse {
  /** How many of them have it, in their text, title or trail. */
  count: number;
  /** The sum of the squares of what they score for it, so that one good section is worth several others. */
  worth: number;
}

/** The language by which the full-text engine knows a shard, which it takes for one of many translations. */
export function shardLanguage(number: number): string {
  return `en-x-${number}`;
}

/** The word that stands for a framework where words are listed with their shards; no word of a text begins so. */
export function frameworkWord(framework: string): string {
  return `=${framework.toLowerCase()}`;
}

/** How each word is used in some sections. */
export function wordUses(records: Iterable<SearchRecord>): Map<string, WordUse> {
  const uses = new Map<string, WordUse>();
  const trailWords = new Map<string, readonly string[]>();
  for (const { title, trail, text } of records) {
    const words = wordForms(text);
    const titled = wordForms(title);
    const places = new Map<string, { count: number; isInTitle: boolean; isInTrail: boolean }>();
    const placesOf = (word: string) => {
      const known = places.get(word) ?? { count: 0, isInTitle: false, isInTrail: false };
      places.set(word, known);
      return known;
    };
    for (const word of words) placesOf(word).count += 1;
    for (const word of titled) placesOf(word).isInTitle = true;
    for (const name of trail) {
      const known = trailWords.get(name) ?? wordForms(name);
      trailWords.set(name, known);
      for (const word of known) placesOf(word).isInTrail = true;
    }
    for (const [word, { count, isInTitle, isInTrail }] of places) {
      const titleLength = isInTitle ? titled.length : undefined;
      const score = scoreTerm({ count, length: words.length, titleLength, isInTrail });
      const use = uses.get(word) ?? { count: 0, worth: 0 };
      uses.set(word, use);
      use.count += 1;
      use.worth += score ** 2;
    }
  }
  return uses;
}
