import type { Item } from './identifier.ts';
import type { Unit } from './question-units.ts';
import type { Evidence } from './testimony.ts';

/** Why a candidate is named: the words of the question that a piece of evidence has too. */
export interface Reason {
  readonly evidence: Evidence;
  /** The matching words as the question has them. */
  readonly phrases: readonly string[];
  readonly score: number;
}

interface Asked {
  readonly places: readonly Pick<Unit, 'start' | 'end'>[];
  readonly question: string;
}

/** The reason a piece of evidence gives; none without evidence. */
export function reasonOf(item: Item | undefined, score: number, { places, question }: Asked): Reason[] {
  if (!item) return [];
  const phrases = places.map(({ start, end }) => question.slice(start, end).replace(/\s+/gu, ' '));
  return [{ evidence: item.evidence, phrases: [...new Set(phrases)], score }];
}

const LONGEST_QUOTE = 120;

/** As much of a text as a reason shows, whole words. */
export function quoteOf(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE).replace(/\s+\S*$/u, '')} …` : text;
}
