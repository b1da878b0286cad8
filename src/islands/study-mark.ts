import { dropEntry, findEntry, putEntry } from '../core/progress.ts';
import { progressStore } from './progress-store.ts';

/** A button that marks a question as practised or a hedgehog answer as learned. */
export class StudyMark extends HTMLElement {
  #connection?: AbortController;

  connectedCallback(): void {
    const button = this.querySelector('button');
    const { section, key } = this.dataset;
    if (!button || key === undefined || (section !== 'practised' && section !== 'learned')) return;
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    progressStore.follow((progress) => {
      button.ariaPressed = String(findEntry(progress, section, key) !== undefined);
    }, signal);
    button.addEventListener(
      'click',
      () => {
        progressStore.change((progress) =>
          findEntry(progress, section, key)
            ? dropEntry(progress, section, key)
            : putEntry(progress, section, [key, { at: Date.now() }]),
        );
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }
}

customElements.define('study-mark', StudyMark);
