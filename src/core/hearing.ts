import type { Identifier } from './identifier.ts';
import type { Unit } from './question-units.ts';

/** A question taken to pieces, with what does not depend on the candidate. */
export interface Hearing {
  readonly identifier: Identifier;
  readonly question: string;
  readonly units: readonly Unit[];
  /** How alike each piece of evidence is to the whole question, from 0 to 1. */
  readonly likeness: readonly number[];
  /** How likely it is about each subject of the lesson, from 0 to 1. */
  readonly likely: readonly number[];
}
