import { findEntry, putEntry } from '../core/progress.ts';
import {
  findBeat,
  isOver,
  isRating,
  readClock,
  secondsSpoken,
  stepClock,
  toggleClock,
  UNSTARTED,
  type Rating,
} from '../core/rehearsal-clock.ts';
import { progressStore } from './progress-store.ts';
import { findWords, readBeats, sentenceOf, showClock, showLast, type PageBeat } from './rehearsal-view.ts';
import { isSingleKey } from './single-keys.ts';

const REFRESH = 200;
const PRESSED_BY_SPACE = 'button, summary, a';

/** A clock over the steps of a hedgehog answer, and how it went the last time. */
export class StudyRehearsal extends HTMLElement {
  #connection?: AbortController;
  #refresh?: ReturnType<typeof setInterval> | undefined;
  #beats: readonly PageBeat[] = [];
  #clock = UNSTARTED;
  /** What was announced last, so that each step is announced once. */
  #announced = '';

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    this.#beats = readBeats(this);
    for (const part of this.querySelectorAll<HTMLElement>('[data-clock]')) delete part.dataset['needsScript'];
    progressStore.follow((progress) => {
      showLast(this, findEntry(progress, 'rehearsals', this.#key));
    }, signal);
    this.addEventListener('click', this, { signal });
    this.addEventListener('toggle', this, { signal, capture: true });
    document.addEventListener('keydown', this, { signal });
    document.addEventListener('visibilitychange', this, { signal });
    this.#change(UNSTARTED);
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
    clearInterval(this.#refresh);
  }

  handleEvent(event: Event): void {
    if (event instanceof KeyboardEvent) this.#onKey(event);
    else if (event.type === 'visibilitychange') this.#change();
    else if (event.type === 'toggle') this.#showReveal();
    else if (event.target instanceof Element) {
      const { action, rating } = event.target.closest('button')?.dataset ?? {};
      if (action !== undefined) this.#act(action);
      else if (isRating(rating)) this.#rate(rating);
    }
  }

  get #key(): string {
    return this.dataset['key'] ?? '';
  }

  #onKey(event: KeyboardEvent): void {
    const { key, target, repeat } = event;
    const action = { ' ': 'toggle', ArrowRight: 'next', ArrowLeft: 'back', r: 'reveal', R: 'reveal' }[key];
    const on = target instanceof Element ? target : undefined;
    if (action === undefined || !isSingleKey(event) || on?.closest('dialog')) return;
    if (key === ' ' && on?.closest(PRESSED_BY_SPACE)) return;
    event.preventDefault();
    // A key pressed a moment too late must not begin anew before the answer is rated.
    if (!repeat && (action === 'reveal' || !isOver(this.#now(), this.#beats))) this.#act(action);
  }

  #act(action: string): void {
    const clock = this.#now();
    if (action === 'toggle')
      this.#change(toggleClock(isOver(clock, this.#beats) ? UNSTARTED : clock, performance.now()));
    else if (action === 'next' || action === 'back')
      this.#change(stepClock(clock, this.#beats, action === 'next' ? 1 : -1));
    else if (action === 'restart') {
      for (const words of this.querySelectorAll('details')) words.open = false;
      this.#change(UNSTARTED);
    } else {
      const words = findWords(this, this.#beats[findBeat(clock, this.#beats)]);
      if (words) words.open = !words.open;
    }
  }

  #now(): typeof UNSTARTED {
    return readClock(this.#clock, this.#beats, performance.now());
  }

  #change(clock = this.#now()): void {
    this.#clock = clock;
    if (clock.since === null) {
      clearInterval(this.#refresh);
      this.#refresh = undefined;
    } else
      this.#refresh ??= setInterval(() => {
        this.#change();
      }, REFRESH);
    showClock(this, this.#beats, clock);
    this.#showReveal();
    const words = sentenceOf(this.#beats, clock);
    if (words === this.#announced) return;
    this.#announced = words;
    this.querySelector('[role=status]')?.replaceChildren(words);
  }

  #showReveal(): void {
    const words = findWords(this, this.#beats[findBeat(this.#clock, this.#beats)]);
    this.querySelector('[data-action=reveal]')?.replaceChildren(words?.open ? 'Hide' : 'Reveal');
  }

  #rate(rating: Rating): void {
    const seconds = secondsSpoken(this.#clock);
    progressStore.change((progress) =>
      putEntry(progress, 'rehearsals', [this.#key, { at: Date.now(), seconds, rating }]),
    );
    for (const button of this.querySelectorAll<HTMLElement>('[data-rating]'))
      button.ariaPressed = String(button.dataset['rating'] === rating);
  }
}

customElements.define('study-rehearsal', StudyRehearsal);
