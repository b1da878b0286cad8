import { FACETS, type Facet, type Result } from './search-result.ts';
import type { Choice, Counts } from './section-facets.ts';

const TITLES: Readonly<Record<Facet, string>> = {
  framework: 'Framework',
  kind: 'Kind',
  priority: 'Priority',
  role: 'Role',
};

const FAILED = 'The filters could not be loaded. Try again when you are online.';

/** Check boxes that narrow a search, each with the number of sections it would show. */
export class SearchFilters {
  readonly #details: HTMLDetailsElement;
  #count: () => Promise<Counts> = () => Promise.resolve({});
  readonly #chosen = new Map<Facet, Set<string>>(FACETS.map((facet) => [facet, new Set<string>()]));

  constructor(details: HTMLDetailsElement, onChange: () => void, signal: AbortSignal) {
    this.#details = details;
    // It stands there from the start: what appears above the results would push them down.
    details.hidden = false;
    details.addEventListener(
      'change',
      ({ target }) => {
        if (!(target instanceof HTMLInputElement)) return;
        const values = this.#chosen.get(target.name as Facet);
        if (target.checked) values?.add(target.value);
        else values?.delete(target.value);
        this.#label();
        onChange();
      },
      { signal },
    );
    details.addEventListener(
      'toggle',
      () => {
        void this.#showCounts();
      },
      { signal },
    );
  }

  get choice(): Choice {
    return this.#chosen;
  }

  /** Whether a result passes the filters. */
  accepts({ facets }: Result): boolean {
    return [...this.#chosen].every(
      ([facet, values]) => values.size === 0 || facets[facet].some((value) => values.has(value)),
    );
  }

  /** Takes the filters from the address of the page. */
  read(parameters: URLSearchParams): void {
    for (const [facet, values] of this.#chosen)
      for (const value of parameters.getAll(facet)) values.add(value);
    this.#label();
  }

  /** Puts the filters into the address of the page. */
  write(parameters: URLSearchParams): void {
    for (const [facet, values] of this.#chosen) {
      parameters.delete(facet);
      for (const value of values) parameters.append(facet, value);
    }
  }

  /** Takes how to count what the latest search found; it is asked only while the boxes are open, as it loads a file for each facet. */
  offer(count: () => Promise<Counts>): void {
    this.#count = count;
    void this.#showCounts();
  }

  async #showCounts(): Promise<void> {
    if (!this.#details.open) return;
    const count = this.#count;
    const counts = await count().catch(() => undefined);
    if (count !== this.#count) return;
    this.#details.querySelector('p')?.remove();
    if (counts) this.#show(counts);
    else this.#details.append(Object.assign(document.createElement('p'), { textContent: FAILED }));
  }

  /** Shows how many sections each value has; the boxes stay the same elements, so that focus stays too. */
  #show(counts: Counts): void {
    for (const facet of FACETS) {
      const values = Object.entries(counts[facet] ?? {}).sort(([a], [b]) =>
        a.localeCompare(b, 'en', { numeric: true }),
      );
      if (values.length === 0) continue;
      const set = this.#set(facet);
      for (const [value, count] of values) this.#box(set, facet, value, count);
    }
    this.#label();
  }

  #label(): void {
    const count = [...this.#chosen.values()].reduce((sum, { size }) => sum + size, 0);
    const summary = this.#details.querySelector('summary');
    if (summary) summary.textContent = count === 0 ? 'Filters' : `Filters (${count} on)`;
  }

  #set(facet: Facet): HTMLFieldSetElement {
    const known = this.#details.querySelector<HTMLFieldSetElement>(`fieldset[data-facet=${facet}]`);
    if (known) return known;
    const set = document.createElement('fieldset');
    set.dataset['facet'] = facet;
    const legend = document.createElement('legend');
    legend.textContent = TITLES[facet];
    set.append(legend);
    this.#details.append(set);
    return set;
  }

  #box(set: HTMLFieldSetElement, facet: Facet, value: string, count: number): void {
    const known = [...set.querySelectorAll('input')].find((input) => input.value === value);
    const label = known?.closest('label') ?? document.createElement('label');
    if (!known) {
      const input = Object.assign(document.createElement('input'), { type: 'checkbox', name: facet, value });
      input.checked = this.#chosen.get(facet)?.has(value) ?? false;
      label.append(input, document.createTextNode(''));
      set.append(label);
    }
    // Only the text node changes: replacing the box would take the focus away.
    if (label.lastChild) label.lastChild.textContent = ` ${value} (${count})`;
    label.toggleAttribute('data-empty', count === 0);
  }
}
