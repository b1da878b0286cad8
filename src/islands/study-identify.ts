import { identify } from '../core/identify.ts';
import { openIdentifier, type Identifier, type Prepared } from '../core/identifier.ts';
import { summaryOf, viewOf } from './identify-view.ts';

/** Answers the form of the identify page in place; the address keeps the question. */
export class StudyIdentify extends HTMLElement {
  #connection?: AbortController;
  #identifier: Promise<Identifier> | undefined;

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    // Who comes to the field will ask; who only reads on need not wait for it.
    this.addEventListener(
      'focusin',
      ({ target }) => {
        if (target !== this.#field) return;
        this.#ready(signal).catch(() => {
          // Whoever asks tries again and hears of it.
          this.#identifier = undefined;
        });
      },
      { signal },
    );
    this.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        this.#ask(this.#field.value, true);
      },
      { signal },
    );
    this.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.target !== this.#field)
          return;
        event.preventDefault();
        this.querySelector('form')?.requestSubmit();
      },
      { signal },
    );
    addEventListener(
      'popstate',
      () => {
        this.#restore();
      },
      { signal },
    );
    this.#restore();
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  get #field(): HTMLTextAreaElement {
    const field = this.querySelector('textarea');
    if (!field) throw new Error('study-identify needs a textarea');
    return field;
  }

  #ready(signal: AbortSignal): Promise<Identifier> {
    return (this.#identifier ??= this.#load(signal));
  }

  async #load(signal: AbortSignal): Promise<Identifier> {
    const response = await fetch(this.dataset['testimony'] ?? '', { signal });
    if (!response.ok) throw new Error(`identify.json: ${response.status}`);
    return openIdentifier((await response.json()) as Prepared);
  }

  #restore(): void {
    const question = new URLSearchParams(location.search).get('q') ?? '';
    this.#field.value = question;
    this.#ask(question, false);
  }

  #ask(question: string, isNew: boolean): void {
    if (isNew) {
      const address = new URL(location.href);
      address.search = new URLSearchParams({ q: question }).toString();
      if (address.href !== location.href) history.pushState(null, '', address);
    }
    if (question.trim() === '') this.#show('', []);
    else void this.#answer(question);
  }

  async #answer(question: string): Promise<void> {
    try {
      const signal = this.#connection?.signal;
      if (!signal) return;
      const identifier = await this.#ready(signal);
      if (this.#field.value !== question) return;
      const result = identify(identifier, question);
      const { search = '', questions = '' } = this.#results?.dataset ?? {};
      const elsewhere = { search: `${search}?q=${encodeURIComponent(question)}`, questions };
      this.#show(summaryOf(result), viewOf(result, identifier.testimony, elsewhere));
    } catch {
      // What could not be loaded is asked for again with the next question.
      this.#identifier = undefined;
      this.#show('The evidence could not be loaded. Look below, or try again when you are online.', []);
    }
  }

  get #results(): HTMLElement | null {
    return this.querySelector<HTMLElement>('.identify-results');
  }

  #show(message: string, views: readonly HTMLElement[]): void {
    const asked = this.querySelector('.identify-asked');
    // For paper: the screen has it in the field.
    if (asked) asked.textContent = views.length > 0 ? `“${this.#field.value.trim()}”` : '';
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = message;
    this.#results?.replaceChildren(...views);
  }
}

customElements.define('study-identify', StudyIdentify);
