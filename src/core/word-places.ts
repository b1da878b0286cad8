/**
 * In which of some texts each word stands. Somebody waits while it is made, so words are looked up when one with the same
 * first letter is asked for: to look up all takes longer than everything else that the first result needs.
 */
export class WordPlaces {
  /** How many different words each text has. */
  readonly lengths: readonly number[];
  readonly #texts: readonly (readonly string[])[];
  readonly #byLetter = new Map<string, ReadonlyMap<string, readonly number[]>>();

  /** Takes the words of each text. */
  constructor(texts: readonly (readonly string[])[]) {
    this.#texts = texts;
    this.lengths = texts.map(countDifferent);
  }

  /** The places of the texts that have the word, each as often as it has it. */
  of(word: string): readonly number[] {
    return this.#from(word.charAt(0)).get(word) ?? [];
  }

  /** Every word, as often as it stands anywhere. */
  all(): string[] {
    return this.#texts.flat();
  }

  /** The words that begin with a letter, each once. */
  from(letter: string): Iterable<string> {
    return this.#from(letter).keys();
  }

  #from(letter: string): ReadonlyMap<string, readonly number[]> {
    const known = this.#byLetter.get(letter);
    if (known) return known;
    const places = new Map<string, number[]>();
    for (const [place, words] of this.#texts.entries())
      for (const word of words) {
        if (!word.startsWith(letter)) continue;
        const before = places.get(word);
        if (before) before.push(place);
        else places.set(word, [place]);
      }
    this.#byLetter.set(letter, places);
    return places;
  }
}

/** Without a set, which would make a hash of each word. */
function countDifferent(words: readonly string[]): number {
  return words.reduce((count, word, at) => (words.indexOf(word) === at ? count + 1 : count), 0);
}
