import type { Entry, Progress } from '../core/progress.ts';
import type { ProgressLabel } from '../core/progress-labels.ts';
import { formatRehearsal, type Rehearsal } from '../core/rehearsal-clock.ts';
import { formatCount } from '../core/section-words.ts';
import { progressStore } from './progress-store.ts';

/** What the keys mean that are no words of a document. */
const NAMES: Readonly<Record<string, string>> = {
  role: 'Read as',
  hours: 'Hours for study',
  frameworks: 'What to study',
  date: 'The day of the interview',
};

/** Lists everything that the reader has kept, in words. */
export class StudyKept extends HTMLElement {
  #connection?: AbortController;

  connectedCallback(): void {
    this.#connection = new AbortController();
    const labels = JSON.parse(this.querySelector('script')?.textContent ?? '{}') as Record<
      string,
      ProgressLabel
    >;
    const list = this.querySelector('[data-list]');
    progressStore.follow((progress) => {
      list?.replaceChildren(...sectionsOf(progress, labels));
    }, this.#connection.signal);
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }
}

function sectionsOf(progress: Progress, labels: Readonly<Record<string, ProgressLabel>>): HTMLElement[] {
  const filled = Object.entries(progress.sections).filter(([, entries]) => Object.keys(entries).length > 0);
  if (filled.length === 0) return [make('p', 'Nothing yet.')];
  return filled.map(([name, entries]) => {
    const block = Object.assign(document.createElement('details'), { open: name === 'answers' });
    const list = make('ul');
    list.className = 'kept__list';
    list.append(...Object.entries(entries).map(([key, entry]) => itemOf(key, entry, labels[key])));
    block.append(make('summary', formatCount(name, Object.keys(entries).length)), list);
    return block;
  });
}

function itemOf(key: string, entry: Entry, label: ProgressLabel | undefined): HTMLElement {
  const item = make('li');
  const written = wordsOf(entry);
  const name = Object.hasOwn(NAMES, key) ? NAMES[key] : undefined;
  if (label) {
    const link = document.createElement('a');
    Object.assign(link, { href: label.path, textContent: label.title });
    item.append(link);
  } else if (written === '' || !('text' in entry)) item.append(name ?? key);
  if (written !== '') item.append(make('p', written));
  return item;
}

function wordsOf(entry: Entry): string {
  if ('text' in entry) return String(entry.text);
  if ('value' in entry) return String(entry.value);
  if ('rating' in entry) return formatRehearsal(entry as Rehearsal);
  return 'date' in entry ? String(entry.date) : '';
}

function make(tag: 'p' | 'summary' | 'ul' | 'li', text = ''): HTMLElement {
  return Object.assign(document.createElement(tag), { textContent: text });
}

customElements.define('study-kept', StudyKept);
