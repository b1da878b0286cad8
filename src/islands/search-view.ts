import type { NameFinder } from './name-finder.ts';
import { SearchFilters } from './search-filters.ts';
import { SearchList } from './search-list.ts';

/** The parts of a search box that show what was found. */
export class SearchView {
  readonly input: HTMLInputElement;
  readonly list: SearchList;
  readonly filters: SearchFilters;
  readonly recent: HTMLElement;
  readonly #host: HTMLElement;
  readonly #more = Object.assign(document.createElement('button'), {
    className: 'button search__more',
    type: 'button',
    textContent: 'More results',
  });
  readonly #base: string;

  constructor(host: HTMLElement, base: string, on: { change: () => void; signal: AbortSignal }) {
    this.#host = host;
    this.#base = base;
    this.input = this.#find<HTMLInputElement>('input[type=search]');
    this.list = new SearchList(this.input, this.#find('[role=listbox]'), base);
    this.filters = new SearchFilters(this.#find<HTMLDetailsElement>('details'), on.change, on.signal);
    this.recent = this.#find('.search__recent');
  }

  /** Says a sentence in the status line. */
  say(message: string): void {
    this.#find('[role=status]').textContent = message;
  }

  /** Offers more results, or no longer. */
  offerMore(isOffered: boolean): void {
    // To put it there again would take the focus from it.
    if (isOffered === this.#more.isConnected) return;
    if (isOffered) this.#find('.search__found').append(this.#more);
    else {
      if (this.#more === document.activeElement) this.list.options.at(-1)?.focus();
      this.#more.remove();
    }
  }

  /** Shows links to the nearest names; without any, nothing. */
  showNearest(results: ReturnType<NameFinder['nearest']>): void {
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

  #find<Found extends HTMLElement>(selector: string): Found {
    const found = this.#host.querySelector<Found>(selector);
    if (!found) throw new Error(`study-search needs ${selector}`);
    return found;
  }
}
