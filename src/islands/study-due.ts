import { findDue } from '../core/due-cards.ts';
import { formatCards } from '../core/card-words.ts';
import { progressStore } from './progress-store.ts';

/** Says how many cards are due, once there are any. */
export class StudyDue extends HTMLElement {
  #connection?: AbortController;

  connectedCallback(): void {
    this.#connection = new AbortController();
    progressStore.follow(({ sections }) => {
      const count = findDue(sections, Date.now()).length;
      this.hidden = count === 0;
      this.querySelector('a')?.replaceChildren(`${formatCards(count)} due`);
    }, this.#connection.signal);
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }
}

customElements.define('study-due', StudyDue);
