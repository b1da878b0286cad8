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

type Labels = Readonly<Record<string, ProgressLabel>>;

/** Lists everything that the reader has kept, in words. */
export class StudyKept extends HTMLElement {
  #connection?: AbortController;
  #labels: Labels = {};

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const address = this.dataset['labels'];
    const inPage = JSON.parse(this.querySelector('script')?.textContent ?? '{}') as Labels;
    this.#follow(inPage, signal);
    if (address !== undefined)
      // Without the words, what is kept is listed by its keys.
      fetch(address, { signal })
        .then((response) => response.json() as Promise<Labels>)
        .then((labels) => {
          this.#follow(labels, signal);
        })
        .catch(() => undefined);
  }

  #follow(labels: Labels, signal: AbortSignal): void {
    const list = this.querySelector('[data-list]');
    this.#labels = labels;
    progressStore.follow((progress) => {
      if (this.#labels === labels) list?.replaceChildren(...sectionsOf(progress, labels));
    }, signal);
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }
}

function sectionsOf(progress: Progress, labels: Labels): HTMLElement[] {
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
