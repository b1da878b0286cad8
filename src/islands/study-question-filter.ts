import { writeQuery } from '../core/address.ts';
import { findEntry } from '../core/progress.ts';
import { matchesFilter, type FilteredPlace, type QuestionFilter } from '../core/question-filter.ts';
import { progressStore } from './progress-store.ts';
import { chooseRole, followRole } from './role.ts';

const OWN = ['framework', 'priority', 'practised'] as const;

/** Filters the questions of the index; the choice is in the address. */
export class StudyQuestionFilter extends HTMLElement {
  #connection?: AbortController;

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const address = new URLSearchParams(location.search);
    for (const name of OWN) this.#choose(name, address.get(name));
    followRole((role) => {
      this.#choose('role', role);
      this.#show();
    }, signal);
    this.addEventListener('change', this, { signal });
    this.addEventListener('reset', this, { signal });
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  handleEvent(event: Event): void {
    if (event.type === 'reset') {
      event.preventDefault();
      for (const name of OWN) this.#choose(name, '');
      this.#keepAddress();
      chooseRole(null);
    } else if (event.target === this.#select('role')) chooseRole(this.#filter.role || null);
    else {
      this.#keepAddress();
      this.#show();
    }
  }

  get #filter(): QuestionFilter {
    const valueOf = (name: string) => this.#select(name)?.value ?? '';
    const practised = valueOf('practised');
    return {
      framework: valueOf('framework'),
      priority: valueOf('priority'),
      role: valueOf('role'),
      practised: practised === 'yes' || practised === 'no' ? practised : '',
    };
  }

  #select(name: string): HTMLSelectElement | null {
    return this.querySelector(`select[name=${name}]`);
  }

  #choose(name: string, value: string | null): void {
    const select = this.#select(name);
    const isKnown = select && [...select.options].some((option) => option.value === value);
    if (select) select.value = isKnown ? (value ?? '') : '';
  }

  #keepAddress(): void {
    const address = new URL(location.href);
    const { framework, priority, practised } = this.#filter;
    address.search = writeQuery(address.searchParams, { framework, priority, practised });
    history.replaceState(history.state, '', address);
  }

  #show(): void {
    const filter = this.#filter;
    const progress = progressStore.read();
    const items = [...document.querySelectorAll<HTMLElement>('[data-question]')];
    for (const item of items) {
      const places = JSON.parse(item.dataset['places'] ?? '[]') as FilteredPlace[];
      const isPractised = findEntry(progress, 'practised', item.dataset['question'] ?? '') !== undefined;
      item.hidden = !matchesFilter(places, isPractised, filter);
    }
    for (const section of document.querySelectorAll<HTMLElement>('[data-filtered]'))
      section.hidden = section.querySelector('[data-question]:not([hidden])') === null;
    const shown = items.filter(({ hidden }) => !hidden).length;
    const isAll = shown === items.length;
    const words = isAll ? `All ${shown} questions` : `${shown} of ${items.length} questions`;
    this.querySelector('[role=status]')?.replaceChildren(shown === 0 ? 'No question fits.' : words);
    this.querySelector('[type=reset]')?.toggleAttribute(
      'hidden',
      Object.values(filter).every((value) => value === ''),
    );
  }
}

customElements.define('study-question-filter', StudyQuestionFilter);
