/** A button that opens the browser's print dialog. */
export class StudyPrintButton extends HTMLElement {
  #connection?: AbortController;

  connectedCallback(): void {
    this.#connection = new AbortController();
    delete this.dataset['needsScript'];
    this.addEventListener(
      'click',
      () => {
        print();
      },
      { signal: this.#connection.signal },
    );
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }
}

customElements.define('study-print-button', StudyPrintButton);
