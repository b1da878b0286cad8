import { isConcept } from './concepts.ts';
import type { Item } from './identifier.ts';
import type { QuestionWord } from './question-words.ts';
import type { Evidence } from './testimony.ts';

/** Why a candidate is named: the words of the question that a piece of evidence has too. */
export interface Reason {
  readonly evidence: Evidence;
  /** The matching words as the question has them. */
  readonly phrases: readonly string[];
  readonly score: number;
}

interface Asked {
  readonly words: readonly QuestionWord[];
  readonly question: string;
}

/** The reason a piece of evidence gives; none without evidence. */
export function reasonOf(item: Item | undefined, score: number, { words, question }: Asked): Reason[] {
  if (!item) return [];
  const met = words.filter(({ key }) => item.keys.has(key));
  return [{ evidence: item.evidence, phrases: phrasesOf(met, words, question), score }];
}

/** Words that overlap, or stand next to each other but for words that say nothing, as one phrase. */
function phrasesOf(met: readonly QuestionWord[], words: readonly QuestionWord[], question: string): string[] {
  const isWordBetween = (start: number, end: number) =>
    words.some((word) => !isConcept(word.key) && word.start >= start && word.end <= end);
  const runs: { start: number; end: number }[] = [];
  for (const { start, end } of met.toSorted((a, b) => a.start - b.start)) {
    const run = runs.at(-1);
    if (run && !isWordBetween(run.end, start)) run.end = Math.max(run.end, end);
    else runs.push({ start, end });
  }
  return [...new Set(runs.map(({ start, end }) => question.slice(start, end).replace(/\s+/gu, ' ')))];
}
