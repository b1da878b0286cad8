import { stem, wordsIn } from './search-words.ts';
import { STOP_WORDS } from './stop-words.ts';
import type { SynonymGroup } from './synonyms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words that must stand next to each other, in order. */
export type Phrase = readonly string[];

/** One thing a query asks for, and every way the library may say it, the typed one first. */
export interface Term {
  readonly typed: string;
  readonly options: readonly Phrase[];
  /** The last option's last word may go on: `relia` means `reliability`. */
  readonly isPrefix: boolean;
}

/** A word that is not in the library, and the word shown in its place. */
export interface Correction {
  readonly typed: string;
  readonly shown: string;
}

/** What a query asks for, in the words of the library. */
export interface QueryPlan {
  readonly terms: readonly Term[];
  readonly corrections: readonly Correction[];
  /** Words the library does not have and that are like none of its words. */
  readonly unknown: readonly string[];
}

const SHORTEST_PREFIX = 3;
const SHORTEST_LAST_PREFIX = 2;
const LONGEST_PHRASE = 4;

interface TypedWord {
  readonly typed: string;
  readonly word: string;
  readonly parts: readonly string[];
  readonly isLast: boolean;
}

/** Reads a query with the words and synonyms of a library. */
export function planQuery(
  query: string,
  vocabulary: Vocabulary,
  synonyms: readonly SynonymGroup[],
): QueryPlan {
  const words = typedWords(query);
  const terms: Term[] = [];
  const weak: Term[] = [];
  const corrections: Correction[] = [];
  const unknown: string[] = [];
  for (let at = 0; at < words.length;) {
    const phrase = findPhrase(words.slice(at, at + LONGEST_PHRASE), vocabulary, synonyms);
    const word = words[at];
    at += phrase?.length ?? 1;
    if (phrase) terms.push(phrase.term);
    else if (word) {
      const { term, shown } = readWord(word, vocabulary);
      const isWeak = STOP_WORDS.has(word.word);
      if (term) (isWeak ? weak : terms).push(term);
      else if (!isWeak) unknown.push(word.typed);
      if (shown !== undefined) corrections.push({ typed: word.typed, shown });
    }
  }
  const isOnlyWeak = terms.length === 0 && unknown.length === 0;
  return { terms: isOnlyWeak ? weak : terms, corrections, unknown };
}

function typedWords(query: string): TypedWord[] {
  return wordsIn(query).map(({ start, end, word, parts }) => ({
    typed: query.slice(start, end),
    word,
    parts,
    isLast: end === query.length,
  }));
}

/** A synonym, or two words that the library writes as one, at the start of these words. */
function findPhrase(
  words: readonly TypedWord[],
  vocabulary: Vocabulary,
  synonyms: readonly SynonymGroup[],
): { term: Term; length: number } | undefined {
  for (let length = words.length; length > 0; length -= 1) {
    const part = words.slice(0, length);
    const own = part.map(({ word }) => word);
    const group =
      synonyms.find((phrases) =>
        phrases.some((phrase) => beginAlike(phrase, own) && areSame(wordsOfPhrase(phrase), own)),
      ) ?? [];
    const joined = length === 2 ? [[own.join('')]] : [];
    const others = [...joined, ...group.map(wordsOfPhrase)].filter((phrase) => isKnown(phrase, vocabulary));
    if (others.length === 0) continue;
    const options = isKnown(own, vocabulary) ? [own, ...others] : others;
    const typed = part.map((word) => word.typed).join(' ');
    return { term: { typed, options: distinct(options), isPrefix: false }, length };
  }
  return undefined;
}

function wordsOfPhrase(text: string): Phrase {
  return wordsIn(text).map(({ word }) => word);
}

/** False only for what cannot be the same; there are many synonyms, and to take each apart takes long. */
function beginAlike(text: string, [word = '']: Phrase): boolean {
  const letter = text.charAt(0).toLowerCase();
  return letter === word.charAt(0) || letter < 'a' || letter > 'z';
}

function areSame(one: Phrase, other: Phrase): boolean {
  return one.length === other.length && one.every((word, at) => stem(word) === stem(other[at] ?? ''));
}

function isKnown(phrase: Phrase, vocabulary: Vocabulary): boolean {
  return phrase.length > 0 && phrase.every((word) => vocabulary.has(word));
}

function distinct(phrases: readonly Phrase[]): Phrase[] {
  return phrases.filter((phrase, at) => phrases.findIndex((other) => areSame(phrase, other)) === at);
}

function readWord(
  { typed, word, parts, isLast }: TypedWord,
  vocabulary: Vocabulary,
): { readonly term?: Term; readonly shown?: string } {
  const whole = [[word], parts].filter((phrase) => isKnown(phrase, vocabulary));
  if (whole.length > 0) return { term: { typed, options: whole, isPrefix: false } };
  const shortest = isLast ? SHORTEST_LAST_PREFIX : SHORTEST_PREFIX;
  if (word.length >= shortest && vocabulary.hasPrefix(word))
    return { term: { typed, options: [[word]], isPrefix: true } };
  const similar = vocabulary.nearest(word, 1);
  const split = similar === undefined ? vocabulary.split(word) : undefined;
  if (split) return { term: { typed, options: [split], isPrefix: false } };
  const nearest = similar ?? vocabulary.nearest(word);
  if (nearest === undefined) return {};
  return { term: { typed, options: [[nearest]], isPrefix: false }, shown: nearest };
}
