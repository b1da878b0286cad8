import { loadFullText, searchFullText, type Hit } from './full-text.ts';

/** A search box with its list of results: a combobox whose options are links. */
export class StudySearch extends HTMLElement {
  #connection?: AbortController;
  #latest = 0;

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const input = this.#input;
    input.addEventListener('focus', () => void loadFullText(this.#engine).catch(() => undefined), {
      signal,
      once: true,
    });
    input.addEventListener('input', () => void this.#search(), { signal });
    input.addEventListener(
      'keydown',
      (event) => {
        this.#onKey(event);
      },
      { signal },
    );
    this.querySelector('form')?.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        (this.#selected ?? this.#options[0])?.click();
      },
      { signal },
    );
    if ('page' in this.dataset) this.#restore();
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  get #engine(): string {
    return this.dataset['index'] ?? '';
  }

  get #input(): HTMLInputElement {
    const input = this.querySelector('input');
    if (!input) throw new Error('study-search needs an input');
    return input;
  }

  get #options(): HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('[role=option]')];
  }

  get #selected(): HTMLAnchorElement | undefined {
    return this.#options.find((option) => option.ariaSelected === 'true');
  }

  #restore(): void {
    this.#input.value = new URLSearchParams(location.search).get('q') ?? '';
    if (this.#input.value) void this.#search();
  }

  async #search(): Promise<void> {
    const query = this.#input.value.trim();
    this.#latest += 1;
    const ticket = this.#latest;
    if ('page' in this.dataset) this.#keepAddress(query);
    if (query === '') {
      this.#show([], '');
      return;
    }
    try {
      const hits = await searchFullText(this.#engine, query);
      if (ticket === this.#latest) this.#show(hits, status(hits.length, query));
    } catch {
      if (ticket === this.#latest)
        this.#show([], 'Search could not be loaded. Try again when you are online.');
    }
  }

  #keepAddress(query: string): void {
    const address = new URL(location.href);
    if (query) address.searchParams.set('q', query);
    else address.searchParams.delete('q');
    history.replaceState(history.state, '', address);
  }

  #show(hits: readonly Hit[], message: string): void {
    const list = this.querySelector('[role=listbox]');
    const groups = Map.groupBy(hits, ({ trail }) => trail.split(' › ')[0] ?? '');
    const base = this.id || list?.id || 'search';
    let count = 0;
    list?.replaceChildren(
      ...[...groups].map(([title, members]) => {
        const group = document.createElement('div');
        group.role = 'group';
        group.ariaLabel = title;
        const heading = Object.assign(document.createElement('p'), {
          className: 'search__group',
          textContent: title,
        });
        heading.role = 'presentation';
        group.append(heading, ...members.map((hit) => optionOf(hit, `${base}-${count++}`)));
        return group;
      }),
    );
    this.#input.ariaExpanded = String(hits.length > 0);
    this.#select(undefined);
    const place = this.querySelector('[role=status]');
    if (place) place.textContent = message;
  }

  #onKey(event: KeyboardEvent): void {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move !== undefined) {
      event.preventDefault();
      const options = this.#options;
      const at = this.#selected ? options.indexOf(this.#selected) : move > 0 ? -1 : 0;
      this.#select(options[(at + move + options.length) % options.length]);
    } else if (event.key === 'Escape' && 'page' in this.dataset) {
      this.#input.value = '';
      void this.#search();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      open((this.#selected ?? this.#options[0])?.href, '_blank');
    }
  }

  #select(option: HTMLAnchorElement | undefined): void {
    for (const other of this.#options) other.ariaSelected = String(other === option);
    if (option) {
      this.#input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else this.#input.removeAttribute('aria-activedescendant');
  }
}

function status(count: number, query: string): string {
  if (count === 0) return `Nothing found for “${query}”. Try one word of it, or a code such as L2.`;
  return count === 1 ? '1 section found' : `${count} sections found`;
}

function optionOf({ address, title, trail, kind, excerpt }: Hit, id: string): HTMLAnchorElement {
  const option = document.createElement('a');
  Object.assign(option, { className: 'search__result', href: address, id, tabIndex: -1 });
  option.role = 'option';
  option.ariaSelected = 'false';
  const where = trail.split(' › ').slice(1).concat(kind).join(' › ');
  const heading = Object.assign(document.createElement('b'), { textContent: title });
  const place = Object.assign(document.createElement('small'), { textContent: `${where}. ` });
  const words = document.createElement('span');
  words.innerHTML = excerpt;
  option.append(heading, place, words);
  return option;
}

customElements.define('study-search', StudySearch);
