import { dropEntry, findEntry, putEntry, type Progress } from '../core/progress.ts';
import { progressStore } from './progress-store.ts';

/** Keeps the ticks of one plan's checklist in this browser. */
export class StudyChecklist extends HTMLElement {
  #connection?: AbortController;

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    progressStore.follow((progress) => {
      this.#show(progress);
    }, signal);
    this.addEventListener(
      'change',
      ({ target }) => {
        if (target instanceof HTMLInputElement) this.#keep(target);
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  #show(progress: Progress): void {
    for (const box of this.querySelectorAll('input'))
      box.checked = findEntry(progress, 'ticks', this.#key(box)) !== undefined;
  }

  #keep(box: HTMLInputElement): void {
    const key = this.#key(box);
    const text = box.labels?.[0]?.textContent.trim() ?? '';
    progressStore.change((progress) =>
      box.checked
        ? putEntry(progress, 'ticks', [key, { at: Date.now(), text }])
        : dropEntry(progress, 'ticks', key),
    );
  }

  #key(box: HTMLInputElement): string {
    return `${this.dataset['plan'] ?? ''}/${box.dataset['item'] ?? ''}`;
  }
}

customElements.define('study-checklist', StudyChecklist);
