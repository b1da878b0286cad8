import { dropEntry, findEntry, putEntry } from '../core/progress.ts';
import { isDay } from '../core/day.ts';
import { findInterview, isAfter } from '../core/due-cards.ts';
import { progressStore } from './progress-store.ts';

/** The field for the day of the interview. */
export class StudyInterviewDay extends HTMLElement {
  #connection?: AbortController;

  connectedCallback(): void {
    const field = this.querySelector('input');
    if (!field) return;
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    progressStore.follow((progress) => {
      const date = findEntry(progress, 'interview', 'date')?.date ?? '';
      // Somebody who is typing a date is not interrupted.
      if (document.activeElement !== field) field.value = date;
      this.#tell(date !== '' && isAfter(findInterview(progress.sections), Date.now()));
    }, signal);
    field.addEventListener(
      'change',
      () => {
        keepDay(field.value);
      },
      { signal },
    );
    delete this.dataset['needsScript'];
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  #tell(isOver: boolean): void {
    const words = isOver ? 'That day is over: no card is due any more.' : '';
    const line = this.querySelector('[role=status]');
    if (line && line.textContent !== words) line.textContent = words;
  }
}

function keepDay(date: string): void {
  progressStore.change((progress) => {
    if (isDay(date)) return putEntry(progress, 'interview', ['date', { at: Date.now(), date }]);
    return date === '' ? dropEntry(progress, 'interview', 'date') : progress;
  });
}

customElements.define('study-interview-day', StudyInterviewDay);
