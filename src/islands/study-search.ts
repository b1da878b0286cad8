import { isAnswerable, outcomeMessage } from '../core/search-message.ts';
import { planQuery, type QueryPlan } from '../core/search-query.ts';
import type { Vocabulary } from '../core/vocabulary.ts';
import type { NameFinder } from './name-finder.ts';
import { SearchFilters } from './search-filters.ts';
import { loadSearch, type SearchLibrary } from './search-library.ts';
import { SearchList } from './search-list.ts';
import { showRecent } from './search-recent.ts';
import { leaveScroll, leaveWords, scrollLeft } from './search-visit.ts';
import type { Found } from './section-finder.ts';
import { keepSearch } from './storage.ts';

export { markFoundWords } from './search-marks.ts';

const NOTHING: Found = { results: [], total: 0, isPartial: false, counts: Promise.resolve({}) };

/** A search box with its results: a combobox whose options are links, names at once and full text after them. */
export class StudySearch extends HTMLElement {
  #connection?: AbortController;
  #parts?: { input: HTMLInputElement; list: SearchList; filters: SearchFilters };
  #vocabulary: Vocabulary | undefined;
  #plan?: QueryPlan;
  #work: Promise<void> = Promise.resolve();
  #latest = 0;
  #isStarted = false;

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const input = this.#find<HTMLInputElement>('input[type=search]');
    const list = new SearchList(input, this.#find('[role=listbox]'), this.#base);
    const again = () => {
      this.#work = this.#update();
    };
    const filters = new SearchFilters(this.#find<HTMLDetailsElement>('details'), again, signal);
    this.#parts = { input, list, filters };
    input.addEventListener('input', again, { signal });
    this.addEventListener(
      'keydown',
      (event) => {
        this.#onKey(event);
      },
      { signal },
    );
    this.addEventListener(
      'submit',
      (event) => {
        void this.#onSubmit(event);
      },
      { signal },
    );
    this.addEventListener(
      'click',
      (event) => {
        this.#onClick(event);
      },
      { signal },
    );
    addEventListener(
      'pagehide',
      () => {
        // A dialog on the page that a result led to must not overwrite how far the results were scrolled.
        if (this.#isPage) leaveScroll(location.href);
      },
      { signal },
    );
    visualViewport?.addEventListener(
      'resize',
      () => {
        this.#fit();
      },
      { signal },
    );
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
    if (this.#isPage) this.#readAddress();
    again();
    if (this.#isPage)
      void this.#work.then(() => {
        scrollTo(0, scrollLeft(location.href));
      });
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  get #base(): string {
    return this.dataset['base'] ?? '';
  }

  get #isPage(): boolean {
    return 'page' in this.dataset;
  }

  get #library(): SearchLibrary {
    return loadSearch(this.#base);
  }

  #find<Found extends HTMLElement>(selector: string): Found {
    const found = this.querySelector<Found>(selector);
    if (!found) throw new Error(`study-search needs ${selector}`);
    return found;
  }

  #readAddress(): void {
    const parameters = new URLSearchParams(location.search);
    this.#parts?.filters.read(parameters);
    if (this.#parts) this.#parts.input.value ||= parameters.get('q') ?? '';
  }

  #writeAddress(query: string): void {
    const address = new URL(location.href);
    if (query) address.searchParams.set('q', query);
    else address.searchParams.delete('q');
    this.#parts?.filters.write(address.searchParams);
    history.replaceState(history.state, '', address);
  }

  async #update(): Promise<void> {
    if (!this.#parts) return;
    const query = this.#parts.input.value.trim();
    const isLatest = this.#ticket();
    this.ariaBusy = 'true';
    if (this.#isPage) this.#writeAddress(query);
    this.#showNearest([]);
    this.#find('.search__recent').hidden = true;
    if (query === '') this.#showEmpty();
    else await this.#answer(query, isLatest);
    if (isLatest()) this.ariaBusy = 'false';
  }

  #ticket(): () => boolean {
    this.#latest += 1;
    const ticket = this.#latest;
    return () => ticket === this.#latest;
  }

  #showEmpty(): void {
    this.#parts?.list.clear();
    this.#say('');
    showRecent(this.#find('.search__recent'), (query) => {
      if (!this.#parts) return;
      this.#parts.input.value = query;
      this.#parts.input.focus();
      this.#work = this.#update();
    });
  }

  /** Names first; full text is added below them. */
  async #answer(query: string, isLatest: () => boolean): Promise<void> {
    if (!this.#isStarted) this.#say('Loading the search …');
    const names = await this.#library.names.catch(() => undefined);
    if (!isLatest() || !this.#parts) return;
    if (!names) {
      this.#parts.list.clear();
      this.#say('Search could not be loaded. Try again when you are online.');
      return;
    }
    let isShown = this.#showNames(names, query);
    if (!this.#isStarted) this.#say('Loading the full text …');
    if (!this.#vocabulary) {
      const early = this.#plan;
      this.#vocabulary = await this.#library.words.catch(() => undefined);
      if (!isLatest()) return;
      const isSame = JSON.stringify(early) === JSON.stringify(this.#read(names, query));
      if (!isSame) isShown = this.#showNames(names, query);
    }
    const found = await this.#findText();
    if (!isLatest()) return;
    const { list, filters } = this.#parts;
    if (!isShown) list.clear();
    const plan = this.#plan ?? { terms: [], corrections: [], unknown: [] };
    if (found) {
      list.append('In the text', found.results, plan.terms);
      found.counts.then(
        (counts) => {
          if (isLatest()) filters.show(counts);
        },
        () => undefined,
      );
    }
    const count = Math.max(list.options.length, found && isAnswerable(plan) ? found.total : 0);
    const isPartial = found?.isPartial ?? false;
    this.#say(outcomeMessage({ query, plan, count, isNamesOnly: !found, isPartial }));
    if (count === 0) this.#showNearest(names.nearest(query));
  }

  #read(names: NameFinder, query: string): QueryPlan {
    this.#plan = planQuery(query, this.#vocabulary ?? names.vocabulary, names.list.synonyms);
    return this.#plan;
  }

  /** Shows the names that match; while there are none, what is there stays until the full text has answered. */
  #showNames(names: NameFinder, query: string): boolean {
    const plan = this.#read(names, query);
    const found = names.find(query, plan).filter((result) => this.#parts?.filters.accepts(result));
    if (found.length === 0 || !this.#parts) return false;
    this.#parts.list.clear();
    this.#parts.list.append('Names', found, plan.terms);
    return true;
  }

  async #findText(): Promise<Found | undefined> {
    const plan = this.#plan;
    if (!plan || !this.#parts || !this.#vocabulary) return undefined;
    if (!isAnswerable(plan)) return NOTHING;
    try {
      const sections = await this.#library.sections;
      return await sections.find(plan, this.#parts.filters.choice, this.#vocabulary);
    } catch {
      return undefined;
    }
  }

  #say(message: string): void {
    this.#find('[role=status]').textContent = message;
  }

  #showNearest(results: ReturnType<NameFinder['nearest']>): void {
    const box = this.#find('.search__nearest');
    box.hidden = results.length === 0;
    const links = results.map(({ path, title }) => {
      const item = document.createElement('li');
      item.append(
        Object.assign(document.createElement('a'), { href: this.#base + path, textContent: title }),
      );
      return item;
    });
    this.#find('.search__nearest ul').replaceChildren(...links);
  }

  #onKey(event: KeyboardEvent): void {
    const { input, list } = this.#parts ?? {};
    if (!list || !input || event.target !== input) return;
    const { key } = event;
    const isEnd = (key === 'Home' || key === 'End') && list.selected !== undefined;
    if (key === 'ArrowDown' || key === 'ArrowUp') list.move(key === 'ArrowDown' ? 1 : -1);
    else if (isEnd) list.select(list.options.at(key === 'Home' ? 0 : -1));
    else if (key === 'Enter' && (event.ctrlKey || event.metaKey)) this.#openTab();
    else if (key === 'Escape' && this.#isPage && input.value !== '') {
      input.value = '';
      this.#work = this.#update();
    } else return;
    event.preventDefault();
  }

  #openTab(): void {
    const option = this.#parts?.list.selected ?? this.#parts?.list.options[0];
    if (!option) return;
    this.#leave(option);
    open(option.href, '_blank');
  }

  async #onSubmit(event: Event): Promise<void> {
    event.preventDefault();
    await this.#work;
    (this.#parts?.list.selected ?? this.#parts?.list.options[0])?.click();
  }

  #onClick({ target }: Event): void {
    const option = target instanceof Element ? target.closest<HTMLAnchorElement>('[role=option]') : null;
    if (option) this.#leave(option);
  }

  #leave({ pathname, hash }: HTMLAnchorElement): void {
    const query = this.#parts?.input.value.trim();
    if (query) keepSearch(query);
    leaveWords({ address: pathname + hash, terms: this.#plan?.terms ?? [] });
  }

  /** Keeps the results above an on-screen keyboard. */
  #fit(): void {
    this.style.setProperty('--search-room', `${visualViewport?.height ?? innerHeight}px`);
  }
}

customElements.define('study-search', StudySearch);
