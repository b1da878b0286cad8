import { Workbox } from 'workbox-window';
import { ownScript } from './own-script.ts';

/** What `offline.json` says of the version that is kept. */
interface Kept {
  readonly isWhole: boolean;
  readonly size: number;
}

/** Says in the footer what can be read offline, and offers a new version when all of it has arrived. */
export class StudyOffline extends HTMLElement {
  #connection?: AbortController;

  connectedCallback(): void {
    // The dev server has no worker.
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const base = this.dataset['base'] ?? '/';
    const workbox = new Workbox(ownScript(`${base}sw.js`), { scope: base });
    const isControlled = navigator.serviceWorker.controller !== null;
    navigator.serviceWorker.addEventListener(
      'controllerchange',
      () => {
        void this.#sayWhatIsKept(base);
        // Another tab has taken the new version, so this page is of the one before.
        if (isControlled)
          this.#offer(() => {
            location.reload();
          });
      },
      { signal },
    );
    workbox.addEventListener('waiting', () => {
      this.#offer(() => {
        navigator.serviceWorker.addEventListener('controllerchange', () => {
          location.reload();
        });
        workbox.messageSkipWaiting();
      });
    });
    if (isControlled) void this.#sayWhatIsKept(base);
    // Without a worker the site works as ever, online.
    workbox.register({ immediate: true }).catch(() => undefined);
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  async #sayWhatIsKept(base: string): Promise<void> {
    const kept = await fetch(`${base}offline.json`)
      .then((response) => response.json() as Promise<Kept>)
      .catch(() => undefined);
    const status = this.querySelector('[role=status]');
    if (!kept || !status) return;
    const size = (kept.size / 1e6).toFixed(1);
    status.textContent = kept.isWhole
      ? `Ready offline: all pages and the search (${size} MB).`
      : `Ready offline: search, checklists and the pages you visit (${size} MB).`;
  }

  #offer(accept: () => void): void {
    const bar = this.querySelector<HTMLElement>('[data-update]');
    const button = bar?.querySelector('button');
    if (!bar || !button || !this.#connection) return;
    bar.replaceChildren('A new version is ready. ', button);
    button.onclick = accept;
    bar.hidden = false;
  }
}

customElements.define('study-offline', StudyOffline);
