import { compareLines, type Line } from '../core/line-changes.ts';
import { dropEntry, findEntry, putEntry, type Progress } from '../core/progress.ts';
import { showEarlier } from './earlier-lines.ts';
import { progressStore } from './progress-store.ts';

const READY_LINE = 'ready-when-';

/** Keeps the ticks of one checklist in this browser, and those whose line was changed or removed. */
export class StudyChecklist extends HTMLElement {
  #connection?: AbortController;

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    progressStore.follow((progress) => {
      this.#show(progress);
      this.#showEarlier(progress);
    }, signal);
    this.addEventListener(
      'change',
      ({ target }) => {
        if (target instanceof HTMLInputElement) this.#keep(target);
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  get #plan(): string {
    return this.dataset['plan'] ?? '';
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('[data-item]')];
  }

  #show(progress: Progress): void {
    for (const box of this.#boxes) box.checked = findEntry(progress, 'ticks', this.#key(box)) !== undefined;
  }

  #keep(box: HTMLInputElement): void {
    const key = this.#key(box);
    progressStore.change((progress) =>
      box.checked
        ? putEntry(progress, 'ticks', [key, { at: Date.now(), text: textOf(box) }])
        : dropEntry(progress, 'ticks', key),
    );
  }

  #showEarlier(progress: Progress): void {
    const start = `${this.#plan}/`;
    const isReadyList = this.dataset['kind'] === 'ready-when';
    const own = Object.entries(progress.sections.ticks)
      .filter(
        ([key]) => key.startsWith(start) && key.slice(start.length).startsWith(READY_LINE) === isReadyList,
      )
      .map(([key, tick]) => [key.slice(start.length), tick] as const);
    const lines: Line[] = this.#boxes.map((box) => ({ id: box.dataset['item'] ?? '', text: textOf(box) }));
    const earlier = compareLines(Object.fromEntries(own), lines);
    const place = this.querySelector('[data-earlier]');
    if (!place || (earlier.changed.length + earlier.removed.length === 0 && !place.hasChildNodes())) return;
    showEarlier(place, this.#plan, earlier);
  }

  #key(box: HTMLInputElement): string {
    return `${this.#plan}/${box.dataset['item'] ?? ''}`;
  }
}

function textOf(box: HTMLInputElement): string {
  return (box.labels?.[0]?.textContent ?? '').trim().replace(/\s+/gu, ' ');
}

customElements.define('study-checklist', StudyChecklist);
