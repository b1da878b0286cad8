import { stem, wordsIn, type Word } from './search-words.ts';
import type { Phrase, Term } from './search-query.ts';

/** A stretch of a text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where each term stands in a text. */
export class TermFinder {
  readonly #words: readonly Word[];
  readonly #stems: readonly string[];
  readonly #partStems: readonly (readonly string[])[];

  constructor(text: string) {
    this.#words = wordsIn(text);
    this.#stems = this.#words.map(({ word }) => stem(word));
    this.#partStems = this.#words.map(({ parts }) => parts.map(stem));
  }

  get length(): number {
    return this.#words.length;
  }

  /** Positions (in words) at which a term begins. */
  positions({ options, isPrefix }: Term): number[] {
    const found = options.flatMap((phrase) =>
      [...this.#words.keys()].filter((at) => this.#lengthAt(phrase, at, isPrefix) > 0),
    );
    return [...new Set(found)].sort((a, b) => a - b);
  }

  /** The stretches of the text to mark for some terms, in order, without overlap. */
  spans(terms: readonly Term[]): Span[] {
    const marked = new Set<number>();
    for (const { options, isPrefix } of terms) {
      for (const phrase of options) {
        for (const at of this.#words.keys()) {
          const length = this.#lengthAt(phrase, at, isPrefix);
          for (let next = at; next < at + length; next += 1) marked.add(next);
        }
      }
    }
    return this.#words.filter((_, at) => marked.has(at)).map(({ start, end }) => ({ start, end }));
  }

  /** How many words of the text the phrase covers at a position; 0 if it does not stand there. */
  #lengthAt(phrase: Phrase, at: number, isPrefix: boolean): number {
    if (phrase.length === 1) return this.#isWord(phrase[0] ?? '', at, isPrefix) ? 1 : 0;
    const wanted = phrase.map(stem);
    const parts = this.#partStems[at] ?? [];
    if (wanted.length <= parts.length && wanted.every((word, offset) => parts[offset] === word)) return 1;
    return wanted.every((word, offset) => this.#stems[at + offset] === word) ? phrase.length : 0;
  }

  #isWord(word: string, at: number, isPrefix: boolean): boolean {
    if (isPrefix) return this.#words[at]?.word.startsWith(word) ?? false;
    const wanted = stem(word);
    return this.#stems[at] === wanted || (this.#partStems[at]?.includes(wanted) ?? false);
  }
}
