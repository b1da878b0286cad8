import { editDistance } from './edit-distance.ts';
import { stem, wordsIn } from './search-words.ts';

const SHORTEST_MISSPELT = 5;
const SHORTEST_WITH_TWO_SLIPS = 8;
const SHORTEST_PART = 3;

/** The words of a library: which it has, which begin alike, and which is meant by a misspelt one. */
export class Vocabulary {
  readonly words: readonly string[];
  readonly #stems: ReadonlySet<string>;

  constructor(words: Iterable<string>) {
    this.words = [...new Set(words)].sort();
    this.#stems = new Set(this.words.map(stem));
  }

  /** Whether a word stands in the library in this form or another of its forms. */
  has(word: string): boolean {
    return this.#stems.has(stem(word));
  }

  /** Whether some word begins with these letters. */
  hasPrefix(letters: string): boolean {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.words[middle] ?? '') < letters) low = middle + 1;
      else high = middle;
    }
    return this.words[low]?.startsWith(letters) ?? false;
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
  nearest(word: string): string | undefined {
    if (word.length < SHORTEST_MISSPELT || /[^a-z]/u.test(word)) return undefined;
    const most = word.length < SHORTEST_WITH_TWO_SLIPS ? 1 : 2;
    let best: { word: string; cost: number } | undefined;
    for (const other of this.words) {
      if (other.length < SHORTEST_MISSPELT - 1 || /[^a-z]/u.test(other)) continue;
      const distance = editDistance(word, other, most);
      if (distance > most || (distance === 2 && word[0] !== other[0])) continue;
      const cost = distance + (word[0] === other[0] ? 0 : 0.5) + (other.length < word.length ? 0.1 : 0);
      if (!best || cost < best.cost) best = { word: other, cost };
    }
    return best?.word;
  }
}

/** Every folded word of some texts, compounds with their parts. */
export function wordsOf(texts: Iterable<string>): Set<string> {
  const words = new Set<string>();
  for (const text of texts) {
    for (const { word, parts } of wordsIn(text)) for (const form of [word, ...parts]) words.add(form);
  }
  return words;
}

const FIRST_LENGTH = 'A'.charCodeAt(0);
const LONGEST_SHARED = 25;

/** Words as one short string: each as the length it shares with the one before (`A` is none) and the rest. */
export function packWords(words: Iterable<string>): string {
  let before = '';
  return [...new Set(words)]
    .sort()
    .map((word) => {
      let shared = 0;
      while (shared < LONGEST_SHARED && shared < word.length && word[shared] === before[shared]) shared += 1;
      before = word;
      return String.fromCharCode(FIRST_LENGTH + shared) + word.slice(shared);
    })
    .join('');
}

/** The words of a packed string. */
export function unpackWords(packed: string): string[] {
  let word = '';
  return packed.split(/(?=[A-Z])/u).map((entry) => {
    word = word.slice(0, entry.charCodeAt(0) - FIRST_LENGTH) + entry.slice(1);
    return word;
  });
}
