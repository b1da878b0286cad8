import type { NameList } from './name-list.ts';
import type { Phrase, Term } from './search-query.ts';
import { stem, wordForms } from './search-words.ts';
import { Vocabulary } from './vocabulary.ts';
import { WordPlaces } from './word-places.ts';

/** A name that holds everything that was asked for. */
export interface NameHit {
  /** Its place in the list. */
  readonly name: number;
  readonly score: number;
  /** Its title holds one of the words; else only what it stands under does. */
  readonly isTitled: boolean;
}

interface Match {
  readonly score: number;
  readonly isTitled: boolean;
  /** Which words of the query were met. */
  readonly met: ReadonlySet<string>;
}

type Matches = ReadonlyMap<number, Match>;

/** How many words each name has in its title or stands under. */
interface Lengths {
  readonly of: readonly number[];
  readonly usual: number;
}

const TITLE_BOOST = 3;
const PREFIX_WEIGHT = 0.375;
const PREFIX_LOSS = 0.3;
/** The usual settings of BM25+. */
const [SATURATION, LENGTH_SHARE, LEAST] = [1.2, 0.7, 0.5];

/**
 * Ranks names by BM25+. Somebody waits while it is made, so it only takes the names apart: there are few of them, and where
 * words, their forms and beginnings stand is looked up when they are asked for.
 */
export class NameIndex {
  /** The words of all names. */
  readonly vocabulary: Vocabulary;
  readonly #titles: WordPlaces;
  /** By page, as all names on a page stand under the same ones. */
  readonly #trails: WordPlaces;
  readonly #titleLengths: Lengths;
  readonly #trailLengths: Lengths;
  readonly #namesOn: ReadonlyMap<number, readonly number[]>;

  constructor({ names, pages }: Pick<NameList, 'names' | 'pages'>) {
    const titles = new WordPlaces(names.map(([, title]) => wordForms(title)));
    const trails = new WordPlaces(pages.map(([, trail]) => trail.flatMap(wordForms)));
    [this.#titles, this.#trails] = [titles, trails];
    this.#titleLengths = withUsual(titles.lengths);
    this.#trailLengths = withUsual(names.map(([page]) => trails.lengths[page] ?? 0));
    this.#namesOn = Map.groupBy(names.keys(), (name) => names[name]?.[0] ?? 0);
    this.vocabulary = new Vocabulary({
      all: () => [...titles.all(), ...trails.all()],
      from: (letter) => [...titles.from(letter), ...trails.from(letter)],
    });
  }

  /** The names that hold each term in one of its ways, best first, then in the order of the list. */
  search(terms: readonly Term[]): NameHit[] {
    const [first = new Map<number, Match>(), ...rest] = terms.map((term) => this.#term(term));
    return [...rest.reduce(inBoth, first)]
      .map(([name, { score, isTitled, met }]) => ({ name, score: score * met.size, isTitled }))
      .sort((a, b) => b.score - a.score || a.name - b.name);
  }

  #term({ options, isPrefix }: Term): Matches {
    return options.map((phrase) => this.#phrase(phrase, isPrefix)).reduce(inEither, new Map());
  }

  #phrase(phrase: Phrase, isPrefix: boolean): Matches {
    const [first = new Map<number, Match>(), ...rest] = phrase.map((word) => this.#word(word, isPrefix));
    return rest.reduce(inBoth, first);
  }

  #word(word: string, isPrefix: boolean): Matches {
    const root = stem(word);
    const longer = isPrefix ? this.vocabulary.stemsFrom(root) : [];
    return [root, ...longer.filter((other) => other !== root)]
      .flatMap((other) => {
        const weight = prefixWeight(root, other);
        const titles = scores(this.#inTitles(other), this.#titleLengths, weight * TITLE_BOOST);
        const trails = scores(this.#inTrails(other), this.#trailLengths, weight);
        return [toMatches(titles, root, true), toMatches(trails, root, false)];
      })
      .reduce(inEither, new Map());
  }

  /** How often the forms of a stem stand in the title of each name that has one. */
  #inTitles(root: string): ReadonlyMap<number, number> {
    return timesOf(this.vocabulary.formsOfStem(root), this.#titles);
  }

  #inTrails(root: string): ReadonlyMap<number, number> {
    const pages = timesOf(this.vocabulary.formsOfStem(root), this.#trails);
    return new Map(
      [...pages].flatMap(([page, times]) =>
        (this.#namesOn.get(page) ?? []).map((name) => [name, times] as const),
      ),
    );
  }
}

function timesOf(words: readonly string[], places: WordPlaces): ReadonlyMap<number, number> {
  const times = new Map<number, number>();
  for (const word of words)
    for (const place of places.of(word)) times.set(place, (times.get(place) ?? 0) + 1);
  return times;
}

/** The longer the word that was only begun, the less it counts. */
function prefixWeight(begun: string, whole: string): number {
  if (begun === whole) return 1;
  return (PREFIX_WEIGHT * whole.length) / (whole.length + PREFIX_LOSS * (whole.length - begun.length));
}

function withUsual(lengths: readonly number[]): Lengths {
  return { of: lengths, usual: lengths.reduce((total, length) => total + length, 0) / lengths.length };
}

function scores(
  times: ReadonlyMap<number, number>,
  { of, usual }: Lengths,
  weight: number,
): [number, number][] {
  const rarity = Math.log(1 + (of.length - times.size + 0.5) / (times.size + 0.5));
  return [...times].map(([name, count]) => {
    const share = 1 - LENGTH_SHARE + (LENGTH_SHARE * (of[name] ?? 0)) / usual;
    const frequency = (count * (SATURATION + 1)) / (count + SATURATION * share);
    return [name, weight * rarity * (LEAST + frequency)];
  });
}

function toMatches(scored: readonly [number, number][], root: string, isTitled: boolean): Matches {
  const met = new Set([root]);
  return new Map(scored.map(([name, score]) => [name, { score, isTitled, met }]));
}

function inBoth(one: Matches, other: Matches): Matches {
  return new Map(
    [...one].flatMap(([name, match]) => {
      const second = other.get(name);
      return second ? [[name, together(match, second)] as const] : [];
    }),
  );
}

function inEither(one: Matches, other: Matches): Matches {
  const all = new Map(one);
  for (const [name, match] of other) {
    const first = all.get(name);
    all.set(name, first ? together(first, match) : match);
  }
  return all;
}

function together(one: Match, other: Match): Match {
  return {
    score: one.score + other.score,
    isTitled: one.isTitled || other.isTitled,
    met: new Set([...one.met, ...other.met]),
  };
}
