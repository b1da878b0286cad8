import { haveSingleKeys, switchSingleKeys } from './single-keys.ts';

/** The box that switches keys without Ctrl on and off. */
export class StudyKeySwitch extends HTMLElement {
  #connection?: AbortController;

  connectedCallback(): void {
    const box = this.querySelector('input');
    if (!box) return;
    delete this.dataset['needsScript'];
    this.#connection = new AbortController();
    box.checked = haveSingleKeys();
    box.addEventListener(
      'change',
      () => {
        switchSingleKeys(box.checked);
      },
      { signal: this.#connection.signal },
    );
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }
}

customElements.define('study-key-switch', StudyKeySwitch);
