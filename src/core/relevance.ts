import { OTHER_MATTERS } from './examples.ts';
import type { Identifier } from './identifier.ts';
import { sum } from './sum.ts';
import type { Hearing } from './hearing.ts';
import type { Unit } from './question-units.ts';
import { isFiller, tokensOf } from './question-words.ts';

/** How surely a question is about the study matter at all; below `LEAST` nothing is named, below `SURE` it is a guess. */
export const LEAST = 0.65;
export const SURE = 1.2;

// Found by `npm run eval`: fitted on some sets of questions, told on the others.
const FOREIGN = { weight: 1, most: 1 };
const SHARED = 0.3;
const WORK = { weight: 0.1, most: 3 };
const UNKNOWN = { weight: 0.1, most: 4 };
// Examples are sentences: of a few words without one they tell less.
const LEARNED = { weight: 3.1, most: 3, even: 3.6, words: 12 };
// Who tells of a case from work says what "we" have; who asks for a recipe does not.
const WE = /\b(?:we|our|ours)\b/iu;
// A subject that no candidate fits better than this is none of the documents'.
const LEAST_FIT = 0.15;

/**
 * What speaks for the best candidate, less for subjects that no document has and for unknown words, more for the
 * words of every interview: recipes and riddles share a word with most plans, but not the company it keeps.
 */
export function sureness(best: number, { question, units, identifier, likely }: Hearing): number {
  const foreign = sum(units.map((unit) => foreignness(unit, identifier)));
  const alone = units.filter(({ raises }) => raises.size === 0);
  const work = alone.filter(isWork).length;
  const unknown = alone.filter(
    (unit) => !isWork(unit) && !unit.words.some((word) => identifier.subjects.get(word)),
  ).length;
  return (
    best +
    learned({ question, likely, identifier }) +
    (WE.test(question) ? SHARED : 0) +
    WORK.weight * Math.min(work, WORK.most) -
    UNKNOWN.weight * Math.min(unknown, UNKNOWN.most) -
    FOREIGN.weight * Math.min(foreign, FOREIGN.most)
  );
}

/** What examples teach of whether it is about matters of interviews at all; even odds speak against it. */
function learned({
  question,
  likely,
  identifier,
}: Pick<Hearing, 'question' | 'likely' | 'identifier'>): number {
  const other = likely[identifier.testimony.lesson.subjects.indexOf(OTHER_MATTERS)];
  if (other === undefined) return 0;
  const odds = Math.log((1 - other) / other);
  const whole = Math.min(1, tokensOf(question).length / LEARNED.words);
  return whole * (LEARNED.weight * Math.min(LEARNED.most, Math.max(-LEARNED.most, odds)) - LEARNED.even);
}

function isWork({ words }: Unit): boolean {
  return words.length > 0 && words.every((word) => isFiller(word));
}

/** How strongly a piece raises subjects of other matters only, from 0 to 1. */
function foreignness({ raises }: Unit, { subjects }: Identifier): number {
  const fits = [...raises.keys()].flatMap((key) => [...(subjects.get(key)?.fits.values() ?? [])]);
  return raises.size > 0 && Math.max(0, ...fits) < LEAST_FIT ? Math.max(...raises.values()) : 0;
}
