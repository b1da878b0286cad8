import { isAnswerable, outcomeMessage } from '../core/search-message.ts';
import { planQuery, type QueryPlan, type Term } from '../core/search-query.ts';
import type { Vocabulary } from '../core/vocabulary.ts';
import type { NameFinder } from './name-finder.ts';
import { loadSearch, type SearchLibrary } from './search-library.ts';
import type { SearchView } from './search-view.ts';
import type { Found } from './section-finder.ts';

const NOTHING: Found = { results: [], total: 0, isPartial: false, count: () => Promise.resolve({}) };

/** Answers queries into a view: names at once, full text below them. */
export class SearchAnswer {
  readonly #view: SearchView;
  readonly #base: string;
  #vocabulary: Vocabulary | undefined;
  #plan?: QueryPlan;
  #isStarted = false;

  constructor(view: SearchView, base: string) {
    this.#view = view;
    this.#base = base;
    void this.#library.words.then(
      (words) => {
        this.#vocabulary = words;
      },
      () => undefined,
    );
    void this.#library.sections.then(
      () => {
        this.#isStarted = true;
      },
      () => undefined,
    );
  }

  /** What the latest query asked for. */
  get terms(): readonly Term[] {
    return this.#plan?.terms ?? [];
  }

  /** Shows what a query finds, as long as no later one was asked. */
  async show(query: string, isLatest: () => boolean): Promise<void> {
    const { list } = this.#view;
    if (!this.#isStarted) this.#view.say('Loading the search …');
    const names = await this.#library.names.catch(() => undefined);
    if (!isLatest()) return;
    if (!names) {
      list.clear();
      this.#view.say('Search could not be loaded. Try again when you are online.');
      return;
    }
    let isShown = this.#showNames(names, query);
    if (!this.#isStarted) this.#view.say('Loading the full text …');
    if (!this.#vocabulary) {
      const early = this.#plan;
      this.#vocabulary = await this.#library.words.catch(() => undefined);
      if (!isLatest()) return;
      const isSame = JSON.stringify(early) === JSON.stringify(this.#read(names, query));
      if (!isSame) isShown = this.#showNames(names, query);
    }
    const found = await this.#findText();
    if (!isLatest()) return;
    if (!isShown) list.clear();
    this.#showText(found);
    const plan = this.#plan ?? { terms: [], corrections: [], unknown: [] };
    const count = Math.max(list.options.length, found && isAnswerable(plan) ? found.total : 0);
    const isPartial = found?.isPartial ?? false;
    this.#view.say(outcomeMessage({ query, plan, count, isNamesOnly: !found, isPartial }));
    if (count === 0) this.#view.showNearest(names.nearest(query));
  }

  // A library that failed to load is another one the next time.
  get #library(): SearchLibrary {
    return loadSearch(this.#base);
  }

  #read(names: NameFinder, query: string): QueryPlan {
    this.#plan = planQuery(query, this.#vocabulary ?? names.vocabulary, names.list.synonyms);
    return this.#plan;
  }

  /** Shows the names that match; while there are none, what is there stays until the full text has answered. */
  #showNames(names: NameFinder, query: string): boolean {
    const { list, filters } = this.#view;
    const plan = this.#read(names, query);
    const found = names.find(query, plan).filter((result) => filters.accepts(result));
    if (found.length === 0) return false;
    list.clear();
    list.append('Names', found, plan.terms);
    return true;
  }

  #showText(found: Found | undefined): void {
    if (!found) return;
    this.#view.list.append('In the text', found.results, this.terms);
    this.#view.filters.offer(found.count);
  }

  async #findText(): Promise<Found | undefined> {
    const plan = this.#plan;
    if (!plan || !this.#vocabulary) return undefined;
    if (!isAnswerable(plan)) return NOTHING;
    try {
      const sections = await this.#library.sections;
      return await sections.find(plan, this.#view.filters.choice, this.#vocabulary);
    } catch {
      return undefined;
    }
  }
}
