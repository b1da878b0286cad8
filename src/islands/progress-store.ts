import {
  formatProgress,
  mergeProgress,
  NO_PROGRESS,
  parseProgress,
  type Progress,
} from '../core/progress.ts';
import { findKeys, onTextElsewhere, readText, removeText, writeText } from './storage.ts';

const KEY = 'hedgehog';
const ASIDE = 'hedgehog-aside-';

/** What the reader should know: data was set aside, or changes last for this visit only. */
export type Trouble = 'set-aside' | 'visit-only';

/**
 * The one store of what the reader keeps. Dispatches `change` when it changed here or in another tab,
 * and `trouble` when there is something to tell. What this tab has read survives when storage is cleared, broken, full or denied.
 */
class ProgressStore extends EventTarget {
  /** The last trouble of this page. */
  trouble: Trouble | undefined;
  #text: string | null = null;
  #known = NO_PROGRESS;
  #isVisitOnly = false;

  constructor() {
    super();
    const visit = parseProgress(readText(KEY, 'visit') ?? '');
    if (visit.kind === 'progress') {
      this.#isVisitOnly = true;
      this.#keep(visit.progress);
    }
    const tell = () => this.dispatchEvent(new Event('change'));
    onTextElsewhere(KEY, tell);
    // A page that comes back from the browser's memory has missed what other pages did.
    addEventListener('pageshow', ({ persisted }) => persisted && tell());
  }

  /** What is kept. Data that cannot be read is set aside first. */
  read(): Progress {
    if (this.#isVisitOnly) return this.#known;
    const text = readText(KEY);
    // Cleared under an open tab: the tab still has it, and keeps it with the next change.
    if (text === null || text === this.#text) return this.#known;
    const reading = parseProgress(text);
    if (reading.kind === 'progress') this.#known = reading.progress;
    if (reading.kind === 'progress' && reading.damaged === 0) this.#text = text;
    else this.#setAside(text);
    return this.#known;
  }

  /** Keeps a changed copy; false when it lasts for this visit only. */
  change(change: (progress: Progress) => Progress): boolean {
    const isKept = this.#keep(change(this.read()));
    this.dispatchEvent(new Event('change'));
    if (!isKept) this.#tell('visit-only');
    return isKept;
  }

  /** Adds what this tab had kept before the store was there. */
  takeOver(text: string): void {
    const reading = parseProgress(text);
    if (reading.kind === 'progress') this.change((progress) => mergeProgress(progress, reading.progress));
  }

  /** Calls back now and after each change here or in another tab. */
  follow(listener: (progress: Progress) => void, signal: AbortSignal): void {
    listener(this.read());
    this.addEventListener(
      'change',
      () => {
        listener(this.read());
      },
      { signal },
    );
  }

  /** What was set aside because it could not be read, by key. */
  findAside(): ReadonlyMap<string, string> {
    return new Map(findKeys(ASIDE).map((key) => [key, readText(key) ?? '']));
  }

  /** Deletes what was set aside under the key. */
  dropAside(key: string): void {
    removeText(key);
    this.dispatchEvent(new Event('change'));
  }

  #keep(next: Progress): boolean {
    const elsewhere = this.#isVisitOnly ? parseProgress(readText(KEY) ?? '') : undefined;
    const whole = elsewhere?.kind === 'progress' ? mergeProgress(next, elsewhere.progress) : next;
    const text = formatProgress(whole);
    const isKept = this.#mayWrite() && writeText(KEY, text);
    this.#known = isKept ? whole : next;
    if (isKept) {
      this.#text = text;
      removeText(KEY, 'visit');
    } else writeText(KEY, formatProgress(next), 'visit');
    this.#isVisitOnly = !isKept;
    return isKept;
  }

  /** False while the device holds data that cannot be read and could not be set aside. */
  #mayWrite(): boolean {
    const text = readText(KEY);
    if (text === null) return true;
    const reading = parseProgress(text);
    return (reading.kind === 'progress' && reading.damaged === 0) || this.#setAside(text);
  }

  #setAside(text: string): boolean {
    const others = this.findAside();
    let number = 1;
    while (others.has(ASIDE + String(number))) number += 1;
    const isAside = [...others.values()].includes(text) || writeText(ASIDE + String(number), text);
    // A copy that is not safe yet leaves the original alone.
    if (isAside) {
      this.#text = formatProgress(this.#known);
      writeText(KEY, this.#text);
    } else this.#isVisitOnly = true;
    this.#tell(isAside ? 'set-aside' : 'visit-only');
    return isAside;
  }

  #tell(trouble: Trouble): void {
    this.trouble = trouble;
    // A page without the other elements tells it too.
    import('./trouble-notice.ts').catch(() => undefined);
    this.dispatchEvent(new Event('trouble'));
  }
}

/** The store of this page. */
export const progressStore = new ProgressStore();
