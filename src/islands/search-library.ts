import type { NameList } from '../core/name-list.ts';
import { unpackWords, type Vocabulary } from '../core/vocabulary.ts';
import { NameFinder } from './name-finder.ts';
import workerAddress from './search-worker.ts?worker&url';
import type { SectionFinder } from './section-finder.ts';

/** The parts of search for one site, each loaded once: names first, then the full text. */
export class SearchLibrary {
  /** The base path of the site, without a slash at its end. */
  readonly base: string;
  readonly names: Promise<NameFinder>;
  readonly words: Promise<Vocabulary>;
  readonly sections: Promise<SectionFinder>;

  constructor(base: string, names: Promise<NameList | undefined>) {
    this.base = base;
    const list = names.then((known) => known ?? this.#fetchNames());
    this.names = list.then((known) => new NameFinder(known));
    // The rest would take the processor from the names, so it waits until they are shown.
    const shown = this.names.then(nextTask).then(() => list);
    this.sections = shown.then((known) => this.#startFullText(known));
    this.words = shown.then(async ({ wordCount }) => {
      const response = await this.#fetch('search-data/words.txt');
      return checkedWords(await response.text(), wordCount);
    });
    // Each user of a part hears of its failure; a part that nobody waits for yet is no error.
    for (const part of [this.names, this.words, this.sections]) part.catch(() => undefined);
  }

  /** Asks at once for what the engine would ask for one after the other. */
  async #startFullText({ tag, engineFiles }: NameList): Promise<SectionFinder> {
    // The largest files first, as they take longest.
    for (const file of engineFiles) this.#fetchAhead(file);
    const script = import('./section-finder.ts');
    script.catch(() => undefined);
    this.#fetchAhead('pagefind.js');
    this.#fetchAhead(`pagefind-entry.json?ts=${tag}`);
    const [{ ownScript }, { SearchEngine }] = await Promise.all([
      import('./own-script.ts'),
      import('./search-engine.ts'),
    ]);
    const engine = new SearchEngine(ownScript(workerAddress));
    try {
      const address = new URL(`${this.base}/pagefind/pagefind.js`, location.href).href;
      const [{ SectionFinder }] = await Promise.all([script, engine.ask('start', address, tag)]);
      return new SectionFinder(engine);
    } catch (error) {
      // An engine that could not start is started again with the next search.
      engine.stop();
      throw error;
    }
  }

  async #fetchNames(): Promise<NameList> {
    const response = await this.#fetch('search-data/names.json');
    return (await response.json()) as NameList;
  }

  #fetchAhead(file: string): void {
    fetch(`${this.base}/pagefind/${file}`).catch(() => undefined);
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
