import { changeTheme, readTheme } from './storage.ts';

const DARK = '(prefers-color-scheme: dark)';

/** Switches between light and dark; the choice is kept until it agrees with the system's again. */
export class StudyTheme extends HTMLElement {
  #connection?: AbortController;

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    delete this.dataset['needsScript'];
    this.#show();
    this.querySelector('button')?.addEventListener(
      'click',
      () => {
        this.#toggle();
      },
      { signal },
    );
    matchMedia(DARK).addEventListener(
      'change',
      () => {
        this.#show();
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  #isDark(): boolean {
    const theme = readTheme();
    return theme === null ? matchMedia(DARK).matches : theme === 'dark';
  }

  #toggle(): void {
    const theme = this.#isDark() ? 'light' : 'dark';
    const isSystem = (theme === 'dark') === matchMedia(DARK).matches;
    changeTheme(isSystem ? null : theme);
    if (isSystem) delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
    this.#show();
  }

  #show(): void {
    this.querySelector('button')?.setAttribute('aria-pressed', String(this.#isDark()));
  }
}

customElements.define('study-theme', StudyTheme);
