import { readConcepts, subjectsIn, type Concepts } from './concepts.ts';
import { questionWords } from './question-words.ts';
import { subjectOf, type Mention, type Subject } from './subject-fit.ts';
import type { Evidence, Testimony } from './testimony.ts';

/** A library's testimony made ready to be asked. */
export interface Identifier {
  readonly testimony: Testimony;
  readonly items: readonly Item[];
  /** By word or concept. */
  readonly subjects: ReadonlyMap<string, Subject>;
  readonly concepts: Concepts;
}

/** A piece of evidence with what it says. */
export interface Item {
  readonly evidence: Evidence;
  /** How strongly it says each word and concept, from 0 to 1. */
  readonly keys: ReadonlyMap<string, number>;
  /** What these are worth together. */
  readonly total: number;
}

/** Prepares a testimony once for many questions. */
export function makeIdentifier(testimony: Testimony): Identifier {
  const concepts = readConcepts(testimony.concepts);
  const said = testimony.evidence.map(({ text }) => keysOf(text, concepts));
  const mentions = new Map<string, Mention[]>();
  for (const [at, evidence] of testimony.evidence.entries()) {
    const part = 1 / (said[at]?.size ?? 1);
    for (const [key, strength] of said[at] ?? []) {
      const others = mentions.get(key);
      if (others) others.push({ at, evidence, strength, part });
      else mentions.set(key, [{ at, evidence, strength, part }]);
    }
  }
  const subjects = new Map(
    [...mentions].map(([key, all]) => [key, subjectOf(all, testimony.candidates.length)]),
  );
  const items = testimony.evidence.map((evidence, at) => {
    const keys = said[at] ?? new Map<string, number>();
    const worth = [...keys].map(([key, strength]) => strength * (subjects.get(key)?.rarity ?? 1));
    return { evidence, keys, total: sum(worth) };
  });
  return { testimony, items, subjects, concepts };
}

/** Phrases inside phrases count too: who says `data quality` speaks of data. */
function keysOf(text: string, concepts: Concepts): Map<string, number> {
  const words = questionWords(text).map(({ key }) => [key, 1] as const);
  return new Map([...subjectsIn(text, concepts), ...words]);
}

/** All of some numbers together. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
