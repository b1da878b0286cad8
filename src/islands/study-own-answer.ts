import { dropEntry, findEntry, putEntry, type OwnAnswer } from '../core/progress.ts';
import { countWords, formatMinutes, secondsAloud } from '../core/reading.ts';
import { progressStore } from './progress-store.ts';

const PAUSE = 400;

/** The reader's own version of a sample answer: kept while one types, printed instead of the sample when chosen. */
export class StudyOwnAnswer extends HTMLElement {
  #connection?: AbortController;
  #timer?: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    progressStore.follow((progress) => {
      this.#show(findEntry(progress, 'answers', this.#key));
    }, signal);
    this.addEventListener('input', this, { signal });
    // What was typed last is kept even when one leaves before the pause is over.
    addEventListener('pagehide', this, { signal });
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
    this.#keep();
  }

  handleEvent({ type, target }: Event): void {
    if (type === 'pagehide') {
      this.#keep();
      return;
    }
    if (target === this.#box) {
      this.#keep(true);
      return;
    }
    clearTimeout(this.#timer);
    this.#say('');
    this.#count();
    this.#timer = setTimeout(() => {
      this.#keep(true);
    }, PAUSE);
  }

  get #key(): string {
    return this.dataset['key'] ?? '';
  }

  get #area(): HTMLTextAreaElement | null {
    return this.querySelector('textarea');
  }

  get #box(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  #show(answer: OwnAnswer | undefined): void {
    const area = this.#area;
    const isTyping = this.#timer !== undefined || (document.activeElement === area && document.hasFocus());
    if (area && !isTyping) area.value = answer?.text ?? '';
    if (this.#box) this.#box.checked = answer?.isPrinted ?? false;
    this.querySelector('[data-paper]')?.replaceChildren(answer?.text ?? '');
    this.toggleAttribute('data-prints', answer?.isPrinted === true);
    this.#count();
  }

  #count(): void {
    const text = this.#area?.value ?? '';
    const words = countWords(text);
    const aloud = words === 0 ? '' : `${words} words, ${formatMinutes(secondsAloud(text))} aloud`;
    this.querySelector('[data-aloud]')?.replaceChildren(aloud);
    this.querySelector('[data-state]')?.replaceChildren(
      words === 0 ? 'Write your own version' : 'Your own version',
    );
  }

  #keep(isChanged = this.#timer !== undefined): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!isChanged) return;
    const text = this.#area?.value ?? '';
    const isPrinted = this.#box?.checked ?? false;
    const isKept = progressStore.change((progress) =>
      text.trim() === ''
        ? dropEntry(progress, 'answers', this.#key)
        : putEntry(progress, 'answers', [this.#key, { at: Date.now(), text, isPrinted }]),
    );
    this.#say(isKept ? 'saved' : 'kept for this visit only');
  }

  #say(words: string): void {
    this.querySelector('[role=status]')?.replaceChildren(words);
  }
}

customElements.define('study-own-answer', StudyOwnAnswer);
