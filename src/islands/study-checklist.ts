import { changeStored, onStoredElsewhere, readStored } from './storage.ts';

/** Keeps the ticks of one plan's checklist in this browser. */
export class StudyChecklist extends HTMLElement {
  #connection?: AbortController;

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    this.#show();
    this.addEventListener(
      'change',
      (event) => {
        this.#keep(event.target);
      },
      { signal },
    );
    onStoredElsewhere(() => {
      this.#show();
    }, signal);
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  #show(): void {
    const { ticks } = readStored();
    for (const box of this.querySelectorAll('input')) box.checked = this.#key(box) in ticks;
  }

  #keep(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement)) return;
    const key = this.#key(target);
    changeStored((stored) => {
      const { [key]: _, ...others } = stored.ticks;
      return { ...stored, ticks: target.checked ? { ...others, [key]: Date.now() } : others };
    });
  }

  #key(box: HTMLInputElement): string {
    return `${this.dataset['plan'] ?? ''}/${box.dataset['item'] ?? ''}`;
  }
}

customElements.define('study-checklist', StudyChecklist);
