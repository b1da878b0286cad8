const SHOWN_FOR = 2000;

/** Copies the text of its `pre`. */
export class StudyCopy extends HTMLElement {
  #connection?: AbortController;

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    this.#connection = new AbortController();
    button.hidden = false;
    button.addEventListener('click', () => void this.#copy(button), { signal: this.#connection.signal });
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  async #copy(button: HTMLButtonElement): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.querySelector('pre')?.textContent ?? '');
      button.textContent = 'Copied';
    } catch {
      button.textContent = 'Press Ctrl+C';
      getSelection()?.selectAllChildren(this.querySelector('pre') ?? this);
    }
    setTimeout(() => {
      button.textContent = 'Copy';
    }, SHOWN_FOR);
  }
}

customElements.define('study-copy', StudyCopy);
