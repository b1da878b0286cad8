import { conceptSpans, type Concepts, type Raised } from './concepts.ts';
import { questionWords, type QuestionWord } from './question-words.ts';

/** A piece of a text that says one thing: a phrase that raises subjects, or a word that raises none. */
export interface Unit {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** The words in it that say something by themselves; none for a phrase of function words. */
  readonly words: readonly string[];
  readonly raises: Raised;
}

const NOTHING: Raised = new Map();

/** The pieces of a text in order, none inside another: a word of a phrase is not counted beside it. */
export function unitsOf(text: string, concepts: Concepts): Unit[] {
  const words = questionWords(text);
  const spans = conceptSpans(text, concepts);
  const overlaps = (word: QuestionWord, span: { start: number; end: number }) =>
    word.start < span.end && word.end > span.start;
  const alone = words.filter((word) => !spans.some((span) => overlaps(word, span)));
  return [
    ...spans.map((span) => ({
      ...span,
      words: words.filter((word) => overlaps(word, span)).map(({ key }) => key),
    })),
    ...alone.map(({ key, start, end }) => ({ start, end, words: [key], raises: NOTHING })),
  ].sort((a, b) => a.start - b.start);
}

/** How strongly some pieces say each word or subject, from 0 to 1. */
export function strengthsOf(units: readonly Unit[]): Map<string, number> {
  const strengths = new Map<string, number>();
  const raise = (key: string, strength: number) =>
    strengths.set(key, Math.max(strength, strengths.get(key) ?? 0));
  for (const { words, raises } of units) {
    for (const word of words) raise(word, 1);
    for (const [key, strength] of raises) raise(key, strength);
  }
  return strengths;
}
