/** The print button, and the switch between empty boxes and one's own ticks on paper. */
export class StudyPrintOptions extends HTMLElement {
  #connection?: AbortController;

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    delete this.dataset['needsScript'];
    this.querySelector('[data-print]')?.addEventListener(
      'click',
      () => {
        print();
      },
      { signal },
    );
    this.querySelector('[data-with-ticks]')?.addEventListener(
      'change',
      ({ target }) => {
        const isWith = target instanceof HTMLInputElement && target.checked;
        document.documentElement.toggleAttribute('data-print-ticks', isWith);
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }
}

customElements.define('study-print-options', StudyPrintOptions);
