import { isAnswerable, moreMessage, outcomeMessage } from '../core/search-message.ts';
import { planQuery, type QueryPlan, type Term } from '../core/search-query.ts';
import type { Vocabulary } from '../core/vocabulary.ts';
import type { NameFinder } from './name-finder.ts';
import { loadSearch, type SearchLibrary } from './search-library.ts';
import type { SearchView } from './search-view.ts';
import type { Found } from './section-finder.ts';

const NOTHING: Found = {
  results: [],
  total: 0,
  isPartial: false,
  isSample: false,
  hasMore: false,
  count: () => Promise.resolve({}),
};

/** Answers queries into a view: names at once, full text below them. */
export class SearchAnswer {
  readonly #view: SearchView;
  readonly #base: string;
  #vocabulary: Vocabulary | undefined;
  #plan: QueryPlan = { terms: [], corrections: [], unknown: [] };
  #turn = 0;
  #read = new Set<string>();
  #isStarted = false;

  constructor(view: SearchView, base: string) {
    this.#view = view;
    this.#base = base;
    void this.#library.sections.then(
      () => {
        this.#isStarted = true;
      },
      () => undefined,
    );
  }

  /** What the latest query asked for. */
  get terms(): readonly Term[] {
    return this.#plan.terms;
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
    const vocabulary = await this.#library.words.then((words) => words.read(query)).catch(() => undefined);
    if (!isLatest()) return;
    if (vocabulary !== this.#vocabulary) {
      const early = JSON.stringify(this.#plan);
      this.#vocabulary = vocabulary;
      if (early !== JSON.stringify(this.#understand(names, query))) isShown = this.#showNames(names, query);
    }
    [this.#turn, this.#read] = [0, new Set()];
    const found = await this.#findText();
    if (!isLatest()) return;
    if (!isShown) list.clear();
    this.#showText('In the text', found);
    const plan = this.#plan;
    const count = Math.max(list.options.length, found && isAnswerable(plan) ? found.total : 0);
    const { isPartial, isSample } = found ?? NOTHING;
    this.#view.say(outcomeMessage({ query, plan, count, isNamesOnly: !found, isPartial, isSample }));
    if (count === 0) this.#view.showNearest(names.nearest(query));
  }

  /** Shows more of what the latest query finds, as long as no later one was asked. */
  async showMore(isLatest: () => boolean): Promise<void> {
    const { list } = this.#view;
    const shown = list.options.length;
    this.#view.say('Searching …');
    this.#turn += 1;
    const found = await this.#findText();
    if (!isLatest()) return;
    if (found) this.#showText('More in the text', found);
    else this.#turn -= 1;
    this.#view.say(moreMessage(found && list.options.length - shown));
  }

  // A library that failed to load is another one the next time.
  get #library(): SearchLibrary {
    return loadSearch(this.#base);
  }

  #understand(names: NameFinder, query: string): QueryPlan {
    this.#plan = planQuery(query, this.#vocabulary ?? names.vocabulary, names.list.synonyms);
    return this.#plan;
  }

  /** Shows the names that match; while there are none, what is there stays until the full text has answered. */
  #showNames(names: NameFinder, query: string): boolean {
    const { list, filters } = this.#view;
    const plan = this.#understand(names, query);
    const found = names.find(query, plan).filter((result) => filters.accepts(result));
    this.#view.offerMore(false);
    if (found.length === 0) return false;
    list.clear();
    list.append('Names', found, plan.terms);
    return true;
  }

  #showText(title: string, found: Found | undefined): void {
    if (found) {
      this.#view.list.append(title, found.results, this.terms);
      this.#view.filters.offer(found.count);
    }
    this.#view.offerMore(found?.hasMore ?? false);
  }

  async #findText(): Promise<Found | undefined> {
    const [plan, vocabulary] = [this.#plan, this.#vocabulary];
    if (!vocabulary) return undefined;
    if (!isAnswerable(plan)) return NOTHING;
    const { choice } = this.#view.filters;
    const [turn, read] = [this.#turn, this.#read];
    try {
      const words = await this.#library.words;
      const shards = await words.choose(plan, choice.get('framework') ?? new Set());
      const sections = await this.#library.sections;
      return await sections.find({ plan, choice, vocabulary, shards, turn, read });
    } catch {
      return undefined;
    }
  }
}
