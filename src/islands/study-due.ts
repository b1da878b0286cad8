import { formatCards } from '../core/card-words.ts';
import { cardsOfLibrary } from '../core/carry-cards.ts';
import { findDue } from '../core/due-cards.ts';
import type { Progress } from '../core/progress.ts';
import { fetchCardKeys } from './card-keys.ts';
import { progressStore } from './progress-store.ts';

/** Says how many cards are due, once there are any. */
export class StudyDue extends HTMLElement {
  #connection?: AbortController;
  #keys: Promise<readonly string[]> | undefined;

  connectedCallback(): void {
    this.#connection = new AbortController();
    progressStore.follow((progress) => void this.#show(progress), this.#connection.signal);
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  async #show({ sections }: Progress): Promise<void> {
    const now = Date.now();
    // Without a card that is due there is nothing to count, and nothing to load.
    if (findDue(sections, now).length === 0) {
      this.hidden = true;
      return;
    }
    this.#keys ??= fetchCardKeys(this.dataset['cards'] ?? '');
    try {
      const keys = await this.#keys;
      const { interview, cards } = progressStore.read().sections;
      const count = findDue({ interview, cards: cardsOfLibrary(cards, keys) }, now).length;
      this.hidden = count === 0;
      this.querySelector('a')?.replaceChildren(`${formatCards(count)} due`);
    } catch {
      this.#keys = undefined;
      this.hidden = false;
    }
  }
}

customElements.define('study-due', StudyDue);
