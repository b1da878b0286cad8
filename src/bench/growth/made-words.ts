import { pick, randomFrom, type Random } from '../../fuzz/random.ts';

const SYLLABLES = (
  'ba be bi bo ca ce ci co da de di do fa fe fi fo ga ge gi go la le li lo ma me mi mo na ne ni no pa pe pi po ra re ri ro ' +
  'sa se si so ta te ti to va ve vi vo an en in on ar er ir or as es is os al el il ol tra tre pri pro sta ste cla clo ple ' +
  'gra gre ble bra ment tion ness ship able ward'
).split(' ');
/** How many words there are of each length from four letters; the lengths of English are spread much like this. */
const COUNTS = [2500, 6000, 9000, 11_000, 11_000, 9000, 7000, 5000, 3500, 2500];
const SHORTEST = 4;

/**
 * A vocabulary that no one speaks. `word` draws by Zipf's law, the second most frequent word half as often as the first,
 * so that a library uses ever more of it as it grows, ever more slowly, as written language does.
 */
export class MadeWords {
  readonly #lists = new Map<number, readonly string[]>();

  /** A word of that many letters, of which there are at least four; in lower case. */
  word(length: number, random: Random): string {
    const list = this.#list(length);
    const rank = Math.floor(list.length ** (random(1_000_000) / 1_000_000)) - 1;
    return list[rank] ?? 'word';
  }

  #list(length: number): readonly string[] {
    const known = this.#lists.get(length) ?? makeList(length);
    this.#lists.set(length, known);
    return known;
  }
}

function makeList(length: number): readonly string[] {
  const count = COUNTS[length - SHORTEST] ?? COUNTS.at(-1) ?? 0;
  const random = randomFrom(length);
  const words = new Set<string>();
  while (words.size < count) {
    let word = '';
    while (word.length < length) word += pick(SYLLABLES, random);
    words.add(word.slice(0, length));
  }
  return [...words];
}
