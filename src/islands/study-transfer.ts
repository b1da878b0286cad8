import { compareProgress, type SectionDifference } from '../core/compare-progress.ts';
import {
  formatProgress,
  mergeProgress,
  NO_PROGRESS,
  parseProgress,
  type Progress,
} from '../core/progress.ts';
import { formatCount } from '../core/section-words.ts';
import { downloadText } from './download.ts';
import { progressStore } from './progress-store.ts';

/** Takes progress out into a file, in from a file after a preview, and clears it after a second thought. */
export class StudyTransfer extends HTMLElement {
  #connection?: AbortController;
  #file: Progress | undefined;

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    this.addEventListener(
      'click',
      ({ target }) => {
        const action = target instanceof HTMLElement ? target.dataset['do'] : undefined;
        if (action !== undefined) this.#act(action);
      },
      { signal },
    );
    this.addEventListener('change', ({ target }) => void this.#open(target as HTMLInputElement), { signal });
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  #act(action: string): void {
    const file = this.#file;
    if (action === 'export') {
      const day = new Date().toISOString().slice(0, 10);
      downloadText(`hedgehog-progress-${day}.json`, formatProgress(progressStore.read()));
      this.#say('Saved as a file.');
    } else if (action === 'merge' && file) this.#take((here) => mergeProgress(here, file), 'Added.');
    else if (action === 'replace' && file) this.#take(() => file, 'Replaced.');
    else if (action === 'clear') this.#reveal('confirm');
    else if (action === 'clear-now') this.#take(() => NO_PROGRESS, 'Cleared.');
    else this.#reveal(undefined);
  }

  async #open(input: HTMLInputElement): Promise<void> {
    const text = await input.files?.[0]?.text();
    input.value = '';
    this.#reveal(undefined);
    if (text === undefined) return;
    const reading = parseProgress(text);
    if (reading.kind === 'newer')
      this.#say(
        `This file comes from a newer Hedgehog (version ${reading.version}). Reload this page to update, then try again. Nothing was changed.`,
      );
    else if (reading.kind === 'broken')
      this.#say('This is no file of Hedgehog’s progress. Nothing was changed.');
    else this.#preview(reading.progress, reading.damaged);
  }

  #preview(file: Progress, damaged: number): void {
    const differences = compareProgress(progressStore.read(), file);
    const lines = differences.flatMap(linesOf);
    if (damaged > 0) lines.push(`${damaged} entries could not be read and will be left out.`);
    if (differences.length === 0) {
      this.#say(['The file has nothing that is not here already.', ...lines].join(' '));
      return;
    }
    this.#file = file;
    this.querySelector('[data-part=preview] ul')?.replaceChildren(
      ...lines.map((line) => Object.assign(document.createElement('li'), { textContent: line })),
    );
    this.#reveal('preview');
  }

  #take(change: (here: Progress) => Progress, words: string): void {
    this.#reveal(undefined);
    const isKept = progressStore.change(change);
    this.#say(isKept ? words : `${words} This browser has no room, so it lasts for this visit.`);
  }

  #reveal(name: string | undefined): void {
    this.#say('');
    if (name !== 'preview') this.#file = undefined;
    for (const part of this.querySelectorAll<HTMLElement>('[data-part]')) {
      part.hidden = part.dataset['part'] !== name;
      if (!part.hidden) part.focus();
    }
  }

  #say(words: string): void {
    this.querySelector('[role=status]')?.replaceChildren(words);
  }
}

function linesOf({ section, added, differing, missing }: SectionDifference): string[] {
  return [
    added.length > 0 ? `New: ${formatCount(section, added.length)}` : '',
    differing.length > 0
      ? `Different: ${formatCount(section, differing.length)}. Adding keeps the later of the two.`
      : '',
    missing.length > 0 ? `Only here: ${formatCount(section, missing.length)}. Replacing drops this.` : '',
  ].filter((line) => line !== '');
}

customElements.define('study-transfer', StudyTransfer);
