import { sharedLength } from './shared-length.ts';

/** How much of a word is in one shard of the full-text index. */
export interface Posting {
  /** Number of the shard. */
  readonly shard: number;
  /** What its sections are worth for the word, on a scale of logarithms from 1 to 25. */
  readonly level: number;
}

/** In which shards a word stands. */
export interface LexiconEntry {
  /** In the order of the shards. */
  readonly postings: readonly Posting[];
  /** It stands in more shards than are listed, nowhere more than where it counts least of these. */
  readonly isCut: boolean;
}

/** Some neighbouring words of a lexicon. */
export interface LexiconPart {
  /** The first of them. */
  readonly from: string;
  readonly text: string;
}

const FIRST_LENGTH = 'A'.charCodeAt(0);
const LONGEST_SHARED = 25;
const FIRST_LEVEL = 'a'.charCodeAt(0);
const MOST_LEVEL = 25;
const CUT = '+';
const END = '.';
const ENTRY = /([A-Z])([^A-Z ]*) ((?:\d*[a-z])+)(\+?)/uy;

/** Most shards that are listed for a word, so that frequent words do not make a lexicon grow faster than the library. */
const MOST_LISTED = 24;
/** Characters of a part, about 5 kB compressed. */
const PART_LENGTH = 10_000;
/** Levels by which something that is worth twice as much lies higher. */
const LEVELS = 1.5;

/** The level of what is worth so much, 1 at least. */
export function levelOf(worth: number): number {
  return Math.min(MOST_LEVEL, Math.max(1, Math.round(LEVELS * Math.log2(1 + worth))));
}

/** What something on that level is worth. */
export function worthOf(level: number): number {
  return 2 ** (level / LEVELS) - 1;
}

/**
 * A lexicon in parts of about the same length. Each word is the length it shares with the one before (`A` is none), the rest
 * of it, a space, and for each shard the number of those between it and the one before, if there are any, and its level
 * (`a` is 0); then `+` if it stands in others too.
 */
export function* packLexicon(words: ReadonlyMap<string, readonly Posting[]>): Generator<LexiconPart> {
  let [from, before, text] = ['', '', ''];
  for (const word of [...words.keys()].sort()) {
    if (text.length > PART_LENGTH) {
      yield { from, text: text + END };
      [before, text] = ['', ''];
    }
    if (text === '') from = word;
    const shared = Math.min(sharedLength(word, before), LONGEST_SHARED);
    text += `${String.fromCharCode(FIRST_LENGTH + shared)}${word.slice(shared)} ${packPostings(words.get(word) ?? [])}`;
    before = word;
  }
  if (text !== '') yield { from, text: text + END };
}

/** The words of a part of a lexicon. Throws for one that was cut off or is something else altogether. */
export function unpackLexicon(text: string): Map<string, LexiconEntry> {
  const words = new Map<string, LexiconEntry>();
  let word = '';
  let at = 0;
  for (ENTRY.lastIndex = 0; ; at = ENTRY.lastIndex) {
    const [, length = '', rest = '', postings = '', cut] = ENTRY.exec(text) ?? [];
    if (length === '') break;
    word = word.slice(0, length.charCodeAt(0) - FIRST_LENGTH) + rest;
    words.set(word, { postings: unpackPostings(postings), isCut: cut === CUT });
  }
  if (text.slice(at) !== END) throw new Error('A part of the lexicon is damaged');
  return words;
}

function packPostings(postings: readonly Posting[]): string {
  const best = postings.toSorted((a, b) => b.level - a.level).slice(0, MOST_LISTED);
  let next = 0;
  const listed = best
    .sort((a, b) => a.shard - b.shard)
    .map(({ shard, level }) => {
      const step = shard - next;
      next = shard + 1;
      return `${step === 0 ? '' : step}${String.fromCharCode(FIRST_LEVEL + level)}`;
    });
  return `${listed.join('')}${postings.length > MOST_LISTED ? CUT : ''}`;
}

function unpackPostings(text: string): Posting[] {
  let next = 0;
  return [...text.matchAll(/(\d*)([a-z])/gu)].map(([, step = '', level = '']) => {
    const shard = next + Number(step);
    next = shard + 1;
    return { shard, level: level.charCodeAt(0) - FIRST_LEVEL };
  });
}
