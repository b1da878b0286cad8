import { findEntry } from '../core/progress.ts';
import { progressStore } from './progress-store.ts';
import { chooseRole, followRole, readRole } from './role.ts';

/** The choice of the role to read as. */
export class StudyRole extends HTMLElement {
  #connection?: AbortController;

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const radios = [...this.querySelectorAll('input')];
    const isKnown = (role: string | null) => radios.some(({ value }) => value === role);
    followRole((role) => {
      const known = isKnown(role) ? role : '';
      for (const radio of radios) radio.checked = radio.value === known;
    }, signal);
    this.addEventListener(
      'change',
      ({ target }) => {
        if (target instanceof HTMLInputElement) chooseRole(target.value || null);
      },
      { signal },
    );
    const role = readRole();
    const remembered = findEntry(progressStore.read(), 'settings', 'role')?.value;
    if (role !== null && isKnown(role) && role !== remembered) chooseRole(role);
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }
}

customElements.define('study-role', StudyRole);
