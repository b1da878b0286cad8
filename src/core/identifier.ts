import { readPhrases, subjectsIn, writePhrases, type Concepts, type WrittenPhrases } from './concepts.ts';
import { questionWords } from './question-words.ts';
import { subjectOf, type Mention, type Subject } from './subject-fit.ts';
import { sum } from './sum.ts';
import type { Evidence, Testimony } from './testimony.ts';

/** A library's testimony made ready to be asked. */
export interface Identifier {
  readonly testimony: Prepared;
  readonly items: readonly Item[];
  readonly subjects: Subjects;
  readonly concepts: Concepts;
}

/** What the documents make of words and concepts. */
export interface Subjects {
  /** Of one that no document has: nothing. */
  get(key: string): Subject | undefined;
}

/** A piece of evidence with what it says. */
export interface Item {
  readonly evidence: Evidence;
  /** How strongly it says each word and concept, from 0 to 1. */
  readonly keys: ReadonlyMap<string, number>;
  /** What these are worth together. */
  readonly total: number;
}

/** A testimony of which no text needs to be read again: small enough to send, quick to open. */
export interface Prepared extends Omit<Testimony, 'concepts'> {
  readonly phrases: WrittenPhrases;
  /** By piece of evidence: what it says. */
  readonly keys: readonly string[];
  /** By piece of evidence: what that is worth together. */
  readonly totals: readonly number[];
}

const [BETWEEN, STRENGTH] = ['|', '='];

/** Reads all texts of a testimony, which takes a while; a build does it. */
export function prepare({ concepts: groups, ...testimony }: Testimony): Prepared {
  const phrases = writePhrases(groups);
  const concepts = readPhrases(phrases);
  const said = testimony.evidence.map(({ text }) => keysOf(text, concepts));
  const subjects = subjectsOf(said, testimony);
  const worth = (key: string, strength: number) => strength * (subjects.get(key)?.rarity ?? 1);
  const totals = said.map((keys) => sum([...keys].map(([key, strength]) => worth(key, strength))));
  return {
    ...testimony,
    phrases,
    keys: said.map(writeKeys),
    totals: totals.map((total) => Math.round(total * 1000) / 1000),
  };
}

/** Phrases inside phrases count too: who says `data quality` speaks of data. */
function keysOf(text: string, concepts: Concepts): Map<string, number> {
  const words = questionWords(text).map(({ key }) => [key, 1] as const);
  return new Map([...subjectsIn(text, concepts), ...words]);
}

/** Opens a prepared testimony for many questions. */
export function openIdentifier(testimony: Prepared): Identifier {
  const said = testimony.keys.map(readKeys);
  const items = testimony.evidence.map((evidence, at) => ({
    evidence,
    keys: said[at] ?? new Map<string, number>(),
    total: testimony.totals[at] ?? 0,
  }));
  const concepts = readPhrases(testimony.phrases);
  return { testimony, items, subjects: subjectsOf(said, testimony), concepts };
}

type Said = readonly ReadonlyMap<string, number>[];

/** Weighs a word when it is first asked for: a question has a few of the thousands. */
function subjectsOf(
  said: Said,
  { evidence, candidates }: Pick<Testimony, 'evidence' | 'candidates'>,
): Subjects {
  const places = new Map<string, number[]>();
  for (const [at, keys] of said.entries())
    for (const key of keys.keys()) {
      const others = places.get(key);
      if (others) others.push(at);
      else places.set(key, [at]);
    }
  const mention = (key: string, at: number): Mention[] => {
    const [one, keys] = [evidence[at], said[at]];
    return one && keys ? [{ at, evidence: one, strength: keys.get(key) ?? 0, part: 1 / keys.size }] : [];
  };
  const weighed = new Map<string, Subject>();
  return {
    get(key) {
      const known = weighed.get(key);
      const some = places.get(key);
      if (known || !some) return known;
      const mentions = some.flatMap((at) => mention(key, at));
      const subject = subjectOf(mentions, candidates.length);
      weighed.set(key, subject);
      return subject;
    },
  };
}

function writeKeys(keys: ReadonlyMap<string, number>): string {
  return [...keys]
    .map(([key, strength]) => (strength === 1 ? key : `${key}${STRENGTH}${strength}`))
    .join(BETWEEN);
}

function readKeys(written: string): Map<string, number> {
  if (written === '') return new Map();
  return new Map(
    written.split(BETWEEN).map((one) => {
      const [key = '', strength = '1'] = one.split(STRENGTH);
      return [key, Number(strength)];
    }),
  );
}

/** Prepares and opens a testimony at once. */
export function makeIdentifier(testimony: Testimony): Identifier {
  return openIdentifier(prepare(testimony));
}
