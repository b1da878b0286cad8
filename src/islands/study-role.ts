import { findEntry } from '../core/progress.ts';
import { progressStore } from './progress-store.ts';
import { chooseRole, followRole, readRole } from './role.ts';

/** The choice of the role to read as. */
export class StudyRole extends HTMLElement {
  #connection?: AbortController;

  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const isKnown = (role: string | null) => [...select.options].some(({ value }) => value === role);
    followRole((role) => {
      select.value = isKnown(role) ? (role ?? '') : '';
    }, signal);
    select.addEventListener(
      'change',
      () => {
        chooseRole(select.value || null);
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
