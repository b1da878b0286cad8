import type { NameList } from '../core/name-list.ts';
import { readAddress, writeAddress } from './search-address.ts';
import { SearchAnswer } from './search-answer.ts';
import { loadSearch } from './search-library.ts';
import { showRecent } from './search-recent.ts';
import { keepRoom } from './search-room.ts';
import { SearchView } from './search-view.ts';
import { leaveScroll, leaveWords, scrollLeft } from './search-visit.ts';
import { keepSearch } from './storage.ts';

/** A search box with its results: a combobox whose options are links, names at once and full text after them. */
class StudySearch extends HTMLElement {
  #connection?: AbortController;
  #parts?: { view: SearchView; answer: SearchAnswer };
  #work: Promise<void> = Promise.resolve();
  #latest = 0;

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const again = () => {
      this.#work = this.#update();
    };
    const base = this.dataset['base'] ?? '';
    const view = new SearchView(this, base, { change: again, signal });
    this.#parts = { view, answer: new SearchAnswer(view, base) };
    view.input.addEventListener('input', again, { signal });
    this.#listen(signal);
    const dialog = this.closest('dialog');
    if (dialog) keepRoom(dialog, signal);
    if (this.#isPage) readAddress(view.input, view.filters);
    again();
    if (this.#isPage)
      void this.#work.then(() => {
        scrollTo(0, scrollLeft(location.href));
      });
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  get #isPage(): boolean {
    return 'page' in this.dataset;
  }

  #listen(signal: AbortSignal): void {
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
  }

  async #update(): Promise<void> {
    if (!this.#parts) return;
    const { view, answer } = this.#parts;
    const query = view.input.value.trim();
    const isLatest = this.#ticket();
    this.ariaBusy = 'true';
    if (this.#isPage) writeAddress(query, view.filters);
    view.showNearest([]);
    view.recent.hidden = true;
    if (query === '') this.#showEmpty(view);
    else await answer.show(query, isLatest);
    if (isLatest()) this.ariaBusy = 'false';
  }

  #ticket(): () => boolean {
    this.#latest += 1;
    const ticket = this.#latest;
    return () => ticket === this.#latest;
  }

  #showEmpty(view: SearchView): void {
    view.list.clear();
    view.offerMore(false);
    view.say('');
    showRecent(view.recent, (query) => {
      view.input.value = query;
      view.input.focus();
      this.#work = this.#update();
    });
  }

  #onKey(event: KeyboardEvent): void {
    if (!this.#parts) return;
    const { input, list } = this.#parts.view;
    if (event.target !== input) return;
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

  get #choice(): HTMLAnchorElement | undefined {
    const list = this.#parts?.view.list;
    return list?.selected ?? list?.options[0];
  }

  #openTab(): void {
    const option = this.#choice;
    if (!option) return;
    this.#leave(option);
    open(option.href, '_blank');
  }

  async #onSubmit(event: Event): Promise<void> {
    event.preventDefault();
    await this.#work;
    this.#choice?.click();
  }

  #onClick({ target }: Event): void {
    if (!(target instanceof Element)) return;
    const option = target.closest<HTMLAnchorElement>('[role=option]');
    if (option) this.#leave(option);
    if (target.matches('.search__more')) void this.#showMore();
  }

  async #showMore(): Promise<void> {
    const isLatest = this.#ticket();
    this.ariaBusy = 'true';
    await this.#parts?.answer.showMore(isLatest);
    if (isLatest()) this.ariaBusy = 'false';
  }

  #leave({ pathname, hash }: HTMLAnchorElement): void {
    const query = this.#parts?.view.input.value.trim();
    if (query) keepSearch(query);
    leaveWords({ address: pathname + hash, terms: this.#parts?.answer.terms ?? [] });
  }
}

/** Makes the search boxes of a page work, with the names that are on their way; without them they are asked for again. */
export function startSearch(base: string, names: Promise<NameList | undefined>): void {
  loadSearch(base, names);
  customElements.define('study-search', StudySearch);
}
