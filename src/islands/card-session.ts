import type { CardEntry } from '../core/card-entry.ts';
import { grade, previewWaits, RATING_NAMES, type Asked, type Rating } from '../core/card-schedule.ts';
import { formatRest, formatWait } from '../core/card-words.ts';
import { cardsOfToday, findInterview } from '../core/due-cards.ts';
import { dropEntry, findEntry, putEntry } from '../core/progress.ts';
import { progressStore } from './progress-store.ts';
import { isSingleKey } from './single-keys.ts';

type Part = 'left' | 'front' | 'back' | 'show' | 'ratings' | 'undo' | 'said';
const RATINGS = [1, 2, 3, 4] as const;

/** Asks the cards of a deck one after the other until today has no more of them. */
export class CardSession {
  readonly #host: HTMLElement;
  readonly #keys: readonly string[];
  readonly #signal: AbortSignal;
  readonly #parts: ReadonlyMap<string, HTMLElement>;
  readonly #past: { readonly key: string; readonly before: CardEntry | undefined }[] = [];
  #key: string | undefined;
  #end: () => void = () => undefined;

  constructor(host: HTMLElement, keys: readonly string[], signal: AbortSignal) {
    this.#host = host;
    this.#keys = keys;
    this.#signal = signal;
    const parts = [...host.querySelectorAll<HTMLElement>('[data-session] [data-part]')];
    this.#parts = new Map(parts.map((part) => [part.dataset['part'] ?? '', part]));
  }

  /** Asks the first card; calls back when the reader stops. */
  begin(onEnd: () => void): void {
    const connection = new AbortController();
    const signal = AbortSignal.any([connection.signal, this.#signal]);
    this.#end = () => {
      connection.abort();
      onEnd();
    };
    this.#host.addEventListener(
      'click',
      ({ target }) => {
        const button = target instanceof Element && target.closest<HTMLElement>('[data-do]');
        if (button) this.#do(button.dataset['do'] ?? '');
      },
      { signal },
    );
    document.addEventListener(
      'keydown',
      (event) => {
        this.#press(event);
      },
      { signal },
    );
    this.#say('');
    this.#ask();
  }

  #press(event: KeyboardEvent): void {
    const { key, target, repeat } = event;
    if (repeat || !isSingleKey(event) || document.querySelector('dialog[open]')) return;
    const isOnControl = target instanceof Element && target.closest('button, a, summary') !== null;
    const isShow = (key === ' ' || key === 'Enter') && !isOnControl;
    const what = isShow ? 'show' : key.toLowerCase() === 'u' ? 'undo' : key;
    if (!this.#do(what)) return;
    event.preventDefault();
  }

  /** False when there is nothing to do of that name at this moment. */
  #do(what: string): boolean {
    const rating = RATINGS.find((one) => String(one) === what);
    const isOpen = this.#part('back')?.hidden === false;
    if (what === 'stop') this.#end();
    else if (what === 'undo' && this.#past.length > 0) this.#undo();
    else if (what === 'show' && this.#key !== undefined && !isOpen) this.#show();
    else if (rating && isOpen) this.#grade(rating);
    else return false;
    return true;
  }

  #ask(key?: string): void {
    const { sections } = progressStore.read();
    const { due, fresh, soon } = cardsOfToday(this.#keys, sections, Date.now());
    const left = new Set([...due, ...fresh, ...soon]);
    this.#key = key ?? [...left][0];
    const words =
      this.#key === undefined ? formatRest(this.#keys, sections, Date.now()) : this.#textOf('summary');
    const front = this.#part('front');
    front?.replaceChildren(words);
    this.#part('left')?.replaceChildren(this.#key === undefined ? 'Done' : `${left.size} left`);
    this.#part('undo')?.toggleAttribute('disabled', this.#past.length === 0);
    this.#open(false);
    front?.focus();
  }

  #show(): void {
    const prose = this.#card()?.querySelector('[data-back]');
    const back = this.#part('back');
    back?.replaceChildren(...[...(prose?.childNodes ?? [])].map((node) => node.cloneNode(true)));
    const waits = previewWaits(this.#asked(), findInterview(progressStore.read().sections));
    for (const [at, span] of [...this.#host.querySelectorAll('[data-wait]')].entries())
      span.replaceChildren(waits[at] ?? '');
    this.#open(true);
    back?.focus();
  }

  #open(isOpen: boolean): void {
    for (const name of ['back', 'ratings'] as const) this.#part(name)?.toggleAttribute('hidden', !isOpen);
    this.#part('show')?.toggleAttribute('hidden', isOpen || this.#key === undefined);
  }

  #grade(rating: Rating): void {
    const key = this.#key;
    if (key === undefined) return;
    const asked = this.#asked();
    const entry = grade(asked, rating);
    this.#past.push({ key, before: asked.entry });
    progressStore.change((progress) => putEntry(progress, 'cards', [key, entry]));
    const wait = formatWait(entry, findInterview(progressStore.read().sections));
    this.#ask();
    this.#say(
      `${RATING_NAMES[rating - 1] ?? ''}: again in ${wait}. ${this.#part('left')?.textContent ?? ''}.`,
    );
  }

  #undo(): void {
    const last = this.#past.pop();
    if (!last) return;
    const { key, before } = last;
    progressStore.change((progress) =>
      before ? putEntry(progress, 'cards', [key, before]) : dropEntry(progress, 'cards', key),
    );
    this.#ask(key);
    this.#say('Undone.');
  }

  #asked(): Asked {
    const entry = findEntry(progressStore.read(), 'cards', this.#key ?? '');
    return { text: this.#textOf('summary'), entry, now: Date.now() };
  }

  #card(): HTMLElement | undefined {
    const cards = [...this.#host.querySelectorAll<HTMLElement>('[data-card]')];
    return cards.find(({ dataset }) => dataset['card'] === this.#key);
  }

  #textOf(selector: string): string {
    return this.#card()?.querySelector(selector)?.textContent.trim() ?? '';
  }

  #part(name: Part): HTMLElement | undefined {
    return this.#parts.get(name);
  }

  #say(words: string): void {
    this.#part('said')?.replaceChildren(words);
  }
}
