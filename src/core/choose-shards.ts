import { worthOf, type LexiconEntry } from './lexicon.ts';

/** How many shards a search asks, and more each time that it is to go on; each costs some 13 kB for two words. */
export const SHARDS_ASKED = 5;

/** Shards in the order in which they should be asked. */
export interface RankedShards {
  readonly shards: readonly number[];
  /** How many of them, from the first on, have as many of the terms as any. */
  readonly likely: number;
}

/**
 * Ranks the shards of an index, `count` of them, for terms that are given by the entries of all their forms: those with most
 * of the terms first, then those whose sections are worth most for each. What they are worth is multiplied, as it needs
 * sections with all terms; of the ways that were tried this one found most of the best sections.
 */
export function chooseShards(terms: readonly (readonly LexiconEntry[])[], count: number): RankedShards {
  const worths = terms.map((entries) => worthIn(entries, count));
  const ranked = Array.from({ length: count }, (_, shard) => {
    const held = worths.map((worth) => worth[shard] ?? 0).filter((worth) => worth > 0);
    return { shard, covered: held.length, score: held.reduce((sum, worth) => sum + Math.log1p(worth), 0) };
  })
    .filter(({ covered }) => covered > 0)
    .sort((a, b) => b.covered - a.covered || b.score - a.score || a.shard - b.shard);
  return {
    shards: ranked.map(({ shard }) => shard),
    likely: ranked.filter(({ covered }) => covered === ranked[0]?.covered).length,
  };
}

/** What each shard is worth for a term. */
function worthIn(entries: readonly LexiconEntry[], count: number): number[] {
  const worths = Array.from({ length: count }, () => 0);
  for (const { postings, isCut } of entries) {
    const least = isCut ? Math.min(...postings.map(({ level }) => level)) : undefined;
    const levels = new Map(postings.map(({ shard, level }) => [shard, level]));
    for (const shard of worths.keys()) {
      const level = levels.get(shard) ?? least;
      if (level !== undefined) worths[shard] = (worths[shard] ?? 0) + worthOf(level);
    }
  }
  return worths;
}
