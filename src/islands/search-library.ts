import type { NameList } from '../core/name-list.ts';
import type { SearchWords } from './full-text.ts';
import { NameFinder } from './name-finder.ts';
import type { SectionFinder } from './section-finder.ts';

/** The parts of search for one site, each loaded once: names first, then the full text. */
export class SearchLibrary {
  /** The base path of the site, without a slash at its end. */
  readonly base: string;
  readonly names: Promise<NameFinder>;
  readonly words: Promise<SearchWords>;
  readonly sections: Promise<SectionFinder>;

  constructor(base: string, names: Promise<NameList | undefined>) {
    this.base = base;
    const list = names.then((known) => known ?? this.#fetchNames());
    this.names = list.then((known) => new NameFinder(known));
    // The rest would take the processor from the names, so it waits until they are shown.
    const rest = this.names.then(nextTask).then(() => list.then((known) => this.#loadRest(known)));
    this.words = rest.then(({ words }) => words);
    this.sections = rest.then(({ sections }) => sections);
    // Each user of a part hears of its failure; a part that nobody waits for yet is no error.
    for (const part of [this.names, this.words, this.sections]) part.catch(() => undefined);
  }

  /** Asks at once for what would be asked for one after the other. */
  #loadRest(list: NameList) {
    // The engine takes longest to start, and needs little of the script.
    const engine = Promise.all([import('./search-engine.ts'), import('./own-script.ts')]).then(
      ([{ startEngine }, { ownScript }]) => startEngine(this.base, list.tag, ownScript),
    );
    const script = import('./full-text.ts');
    const load = async (file: string) => (await this.#fetch(`search-data/${file}`)).text();
    // The largest files first, as they take longest.
    for (const file of [...list.engineFiles, 'pagefind.js', `pagefind-entry.json?ts=${list.tag}`])
      fetch(`${this.base}/pagefind/${file}`).catch(() => undefined);
    const packed = load('words.txt');
    packed.catch(() => undefined);
    const words = Promise.all([script, packed, this.names]).then(([{ openWords }, text, names]) =>
      openWords(text, list, names.vocabulary, load),
    );
    const sections = Promise.all([script, engine]).then(
      ([{ SectionFinder }, started]) => new SectionFinder(started),
    );
    for (const part of [words, engine, sections]) part.catch(() => undefined);
    return { words, sections };
  }

  async #fetchNames(): Promise<NameList> {
    const response = await this.#fetch('search-data/names.json');
    return (await response.json()) as NameList;
  }

  async #fetch(path: string): Promise<Response> {
    const response = await fetch(`${this.base}/${path}`);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response;
  }
}

/** Resolves when whoever waits for the same promise has had their turn. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

const libraries = new Map<string, SearchLibrary>();

/** Starts to load everything that search needs, but for names on their way; the second call gives what the first one loads. */
export function loadSearch(
  base: string,
  names = Promise.resolve<NameList | undefined>(undefined),
): SearchLibrary {
  const known = libraries.get(base);
  if (known) return known;
  const library = new SearchLibrary(base, names);
  libraries.set(base, library);
  // What could not be fetched is tried again the next time.
  Promise.all([library.names, library.words, library.sections]).catch(() => libraries.delete(base));
  return library;
}
