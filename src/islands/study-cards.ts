import { formatRest, formatToday } from '../core/card-words.ts';
import { findMovedCards, moveCards } from '../core/carry-cards.ts';
import { cardsOfToday } from '../core/due-cards.ts';
import { fetchCardKeys } from './card-keys.ts';
import { tellMissing } from './missing-part.ts';
import { progressStore } from './progress-store.ts';

/** Says what today holds of a deck and starts asking; the schedule is loaded then. */
export class StudyCards extends HTMLElement {
  #connection?: AbortController;

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const start = this.querySelector<HTMLElement>('[data-start]');
    if (!start) return;
    delete start.dataset['needsScript'];
    progressStore.follow(() => {
      this.#show();
    }, signal);
    void this.#carryOver();
    start.querySelector('button')?.addEventListener(
      'click',
      () => {
        void this.#start(signal);
      },
      { signal },
    );
    // A day may begin while the page is away.
    document.addEventListener(
      'visibilitychange',
      () => {
        this.#show();
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  /** A card whose question has other words by now keeps its schedule. */
  async #carryOver(): Promise<void> {
    const { cards } = progressStore.read().sections;
    if (Object.keys(cards).length === 0) return;
    try {
      const today = await fetchCardKeys(this.dataset['cards'] ?? '');
      const moved = findMovedCards(progressStore.read().sections.cards, today);
      if (moved.length > 0) progressStore.change((progress) => moveCards(progress, moved));
    } catch {
      // Without a network a reworded card waits for the next visit.
    }
  }

  get #keys(): string[] {
    return [...this.querySelectorAll<HTMLElement>('[data-card]')].map(({ dataset }) => dataset['card'] ?? '');
  }

  #show(): void {
    const { sections } = progressStore.read();
    const now = Date.now();
    const words = formatToday(cardsOfToday(this.#keys, sections, now));
    const button = this.querySelector<HTMLElement>('[data-start] button');
    if (button) button.hidden = words === '';
    this.querySelector('[data-today]')?.replaceChildren(words || formatRest(this.#keys, sections, now));
  }

  async #start(signal: AbortSignal): Promise<void> {
    const session = await import('./card-session.ts').catch(() => undefined);
    if (!session) tellMissing();
    if (!session || signal.aborted) return;
    const { CardSession } = session;
    this.#toggle(true);
    new CardSession(this, this.#keys, signal).begin(() => {
      this.#toggle(false);
      this.#show();
      this.querySelector<HTMLElement>('[data-today]')?.focus();
    });
  }

  #toggle(isAsking: boolean): void {
    for (const part of this.querySelectorAll<HTMLElement>('[data-start], [data-list]'))
      part.hidden = isAsking;
    for (const part of this.querySelectorAll<HTMLElement>('[data-session]')) part.hidden = !isAsking;
  }
}

customElements.define('study-cards', StudyCards);
