import { editDistance } from './edit-distance.ts';
import { stem } from './search-words.ts';
import { sharedLength } from './shared-length.ts';

const SHORTEST_MISSPELT = 5;
const SHORTEST_WITH_TWO_SLIPS = 8;
const SHORTEST_PART = 3;
const FREQUENT_BONUS = 0.4;
const FREQUENT_SECTIONS = 3;

/** Where words can be had, each at least once. */
export interface WordSource {
  all(): Iterable<string>;
  /** Those that begin with a letter. */
  from(letter: string): Iterable<string>;
}

/**
 * The words of a library: which it has, which begin alike, and which is meant by a misspelt one. Somebody waits while it is
 * made, so words are put in order and stems are found when they are asked for, those with the same first letter together.
 */
export class Vocabulary {
  readonly #source: WordSource;
  readonly #frequent: ReadonlySet<string>;
  readonly #stems = new Map<string, ReadonlyMap<string, readonly string[]>>();
  #words: readonly string[] | undefined;

  constructor(words: Iterable<string> | WordSource, frequent: Iterable<string> = []) {
    this.#source = 'from' in words ? words : listed([...words]);
    this.#frequent = new Set(frequent);
  }

  /** Each word once, in order. */
  get words(): readonly string[] {
    this.#words ??= inOrder(this.#source.all());
    return this.#words;
  }

  /** These words and others. */
  with(others: Iterable<string>): Vocabulary {
    return new Vocabulary([...this.#source.all(), ...others], this.#frequent);
  }

  /** Whether a word stands in the library in this form or another of its forms. */
  has(word: string): boolean {
    return this.formsOf(word).length > 0;
  }

  /** Every form of a word that the library has. */
  formsOf(word: string): readonly string[] {
    return this.formsOfStem(stem(word));
  }

  /** Every word of the library with this stem. */
  formsOfStem(root: string): readonly string[] {
    return this.#stemsLike(root).get(root) ?? [];
  }

  /** The stems that begin with these letters. */
  stemsFrom(letters: string): string[] {
    return [...this.#stemsLike(letters).keys()].filter((root) => root.startsWith(letters));
  }

  /** Whether some word begins with these letters. */
  hasPrefix(letters: string): boolean {
    return [...this.#source.from(letters.charAt(0))].some((word) => word.startsWith(letters));
  }

  /** The two words that were typed as one, or undefined. */
  split(word: string): readonly [string, string] | undefined {
    for (let at = word.length - SHORTEST_PART; at >= SHORTEST_PART; at -= 1) {
      const [first, second] = [word.slice(0, at), word.slice(at)];
      if (this.has(first) && this.has(second)) return [first, second];
    }
    return undefined;
  }

  /** The nearest word to a misspelt one; undefined for a short word, for one with digits and when nothing is near. */
  nearest(word: string, allowed = Infinity): string | undefined {
    if (word.length < SHORTEST_MISSPELT - 1 || /[^a-z]/u.test(word)) return undefined;
    const most = Math.min(allowed, word.length < SHORTEST_WITH_TWO_SLIPS ? 1 : 2);
    let best: { word: string; cost: number } | undefined;
    for (const other of this.words) {
      if (Math.max(word.length, other.length) < SHORTEST_MISSPELT || /[^a-z]/u.test(other)) continue;
      if (Math.min(word.length, other.length) < SHORTEST_MISSPELT - 1) continue;
      const distance = nearness(word, other, most);
      if (distance > most || (distance === 2 && word[0] !== other[0])) continue;
      const cost =
        distance + (word[0] === other[0] ? 0 : 0.5) - (this.#frequent.has(other) ? FREQUENT_BONUS : 0);
      if (!best || cost < best.cost) best = { word: other, cost };
    }
    return best?.word;
  }

  /** The words that begin with the same letter by their stems, which begin with it too. */
  #stemsLike(word: string): ReadonlyMap<string, readonly string[]> {
    const letter = word.charAt(0);
    const stems = this.#stems.get(letter) ?? Map.groupBy(inOrder(this.#source.from(letter)), stem);
    this.#stems.set(letter, stems);
    return stems;
  }
}

/** Each word once. */
function inOrder(words: Iterable<string>): string[] {
  return [...new Set(words)].sort();
}

function listed(words: readonly string[]): WordSource {
  return { all: () => words, from: (letter) => words.filter((word) => word.startsWith(letter)) };
}

/** The edit distance, in which a plural ending costs nothing. */
function nearness(word: string, other: string, most: number): number {
  const distance = editDistance(word, other, most);
  if (distance <= 1 || word.endsWith('s') === other.endsWith('s')) return distance;
  return Math.min(distance, editDistance(word.replace(/s$/u, ''), other.replace(/s$/u, ''), most));
}

const FIRST_LENGTH = 'A'.charCodeAt(0);
const LONGEST_SHARED = 25;
const FREQUENT_SIGN = '!';

/**
 * Words as one short string: each as the length it shares with the one before (`A` is none), the rest of it,
 * and `!` if several texts have it.
 */
export function packWords(counts: ReadonlyMap<string, number>): string {
  let before = '';
  return [...counts.keys()]
    .sort()
    .map((word) => {
      const shared = Math.min(sharedLength(word, before), LONGEST_SHARED);
      before = word;
      const sign = (counts.get(word) ?? 0) >= FREQUENT_SECTIONS ? FREQUENT_SIGN : '';
      return String.fromCharCode(FIRST_LENGTH + shared) + word.slice(shared) + sign;
    })
    .join('');
}

/** The vocabulary of a packed string. */
export function unpackWords(packed: string): Vocabulary {
  let word = '';
  const frequent: string[] = [];
  const words = packed.split(/(?=[A-Z])/u).map((entry) => {
    const isFrequent = entry.endsWith(FREQUENT_SIGN);
    const rest = isFrequent ? entry.slice(1, -FREQUENT_SIGN.length) : entry.slice(1);
    word = word.slice(0, entry.charCodeAt(0) - FIRST_LENGTH) + rest;
    if (isFrequent) frequent.push(word);
    return word;
  });
  return new Vocabulary(words, frequent);
}
