import type { NameList } from '../core/name-list.ts';
import { unpackWords, type Vocabulary } from '../core/vocabulary.ts';
import { NameFinder } from './name-finder.ts';
import { SearchEngine } from './search-engine.ts';
import { SectionFinder } from './section-finder.ts';

/** The parts of search for one site, each loaded once and started together. */
export class SearchLibrary {
  /** The base path of the site, without a slash at its end. */
  readonly base: string;
  readonly names: Promise<NameFinder>;
  readonly words: Promise<Vocabulary>;
  readonly sections: Promise<SectionFinder>;

  constructor(base: string) {
    this.base = base;
    const list = this.#fetch('search-data/names.json').then(
      (response) => response.json() as Promise<NameList>,
    );
    this.names = list.then((names) => new NameFinder(names));
    this.words = this.#fetch('search-data/words.txt')
      .then((response) => response.text())
      .then(async (packed) => checkedWords(packed, (await list).wordCount));
    const engine = new SearchEngine();
    this.sections = list.then(async ({ engineFiles, tag }) => {
      for (const file of engineFiles) void this.#fetch(`pagefind/${file}`).catch(() => undefined);
      await engine.ask('start', new URL(`${base}/pagefind/pagefind.js`, location.href).href, tag);
      return new SectionFinder(engine);
    });
    // An engine that could not start is started again with the next search.
    this.sections.catch(() => {
      engine.stop();
    });
    // Each user of a part hears of its failure; a part that nobody waits for yet is no error.
    for (const part of [this.names, this.words, this.sections]) part.catch(() => undefined);
  }

  async #fetch(path: string): Promise<Response> {
    const response = await fetch(`${this.base}/${path}`);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response;
  }
}

/** The words of the list; throws for one that was cut off or is something else altogether. */
function checkedWords(packed: string, count: number): Vocabulary {
  const vocabulary = unpackWords(packed);
  if (vocabulary.words.length !== count) throw new Error('words.txt is damaged');
  return vocabulary;
}

const libraries = new Map<string, SearchLibrary>();

/** Starts to load everything that search needs; the second call gives what the first one loads. */
export function loadSearch(base: string): SearchLibrary {
  const known = libraries.get(base);
  if (known) return known;
  const library = new SearchLibrary(base);
  libraries.set(base, library);
  // What could not be fetched is tried again the next time.
  Promise.all([library.names, library.words, library.sections]).catch(() => libraries.delete(base));
  return library;
}
