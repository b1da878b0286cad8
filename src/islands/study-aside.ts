import { mergeProgress, parseProgress } from '../core/progress.ts';
import { downloadText } from './download.ts';
import { progressStore } from './progress-store.ts';

/** Lists what was set aside because it could not be read: to save, to take back as far as possible, to delete. */
export class StudyAside extends HTMLElement {
  #connection?: AbortController;

  connectedCallback(): void {
    this.#connection = new AbortController();
    progressStore.follow(() => {
      const aside = [...progressStore.findAside()];
      this.hidden = aside.length === 0;
      this.querySelector('ul')?.replaceChildren(...aside.map(itemOf));
    }, this.#connection.signal);
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }
}

function itemOf([key, text]: readonly [string, string]): HTMLElement {
  const item = document.createElement('li');
  const reading = parseProgress(text);
  item.append(`${key}, ${text.length} characters `);
  item.append(
    button('Save as a file', key, () => {
      downloadText(`${key}.json`, text);
    }),
  );
  if (reading.kind === 'progress') {
    const { progress } = reading;
    item.append(
      button('Add what can be read', key, () =>
        progressStore.change((here) => mergeProgress(here, progress)),
      ),
    );
  }
  item.append(
    button('Delete', key, () => {
      progressStore.dropAside(key);
    }),
  );
  return item;
}

function button(words: string, name: string, act: () => void): HTMLButtonElement {
  const made = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'button',
    textContent: words,
    ariaLabel: `${words}: ${name}`,
  });
  made.addEventListener('click', act);
  return made;
}

customElements.define('study-aside', StudyAside);
