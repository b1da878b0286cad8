import type { PlanSummary } from '../core/plan-summary.ts';
import { NO_PROGRESS } from '../core/progress.ts';
import { readiness, totalsOf, type Readiness, type Requirement } from '../core/readiness.ts';
import { findNextAnchor, formatNext, formatReason, formatState } from '../core/readiness-words.ts';
import { progressStore } from './progress-store.ts';
import { followRole } from './role.ts';

/** Shows how far one is with a plan: in pips, in words, and what is next. */
export class StudyReadiness extends HTMLElement {
  #connection?: AbortController;
  #shown = '';

  connectedCallback(): void {
    this.#connection = new AbortController();
    const plan = JSON.parse(this.dataset['plan'] ?? '') as PlanSummary;
    // What the page came with. Words put there once more would count as painted late.
    this.#shown = JSON.stringify(readiness(plan, NO_PROGRESS));
    followRole((role) => {
      this.#show(plan, readiness(plan, progressStore.read(), role));
    }, this.#connection.signal);
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  #show(plan: PlanSummary, result: Readiness): void {
    const reasons = totalsOf(result);
    const shown = JSON.stringify(result);
    if (shown !== this.#shown) {
      this.dataset['state'] = result.state;
      this.querySelector('[data-state-word]')?.replaceChildren(formatState(result));
      this.querySelector('ul')?.replaceChildren(...reasons.map(reasonOf));
      this.querySelector('[data-next]')?.replaceChildren(...this.#next(plan, result.next));
      this.#shown = shown;
    }
    const form = this.closest('main') ?? document;
    for (const { kind, done, needed } of reasons)
      for (const box of form.querySelectorAll<HTMLInputElement>(`[data-counted="${plan.slug} ${kind}"]`))
        box.checked = done >= needed;
  }

  #next(plan: PlanSummary, next: Requirement | null): (string | Node)[] {
    if (!next) return ['Nothing is missing.'];
    const link = document.createElement('a');
    link.href = (this.dataset['path'] ?? '') + findNextAnchor(plan, next);
    link.textContent = formatNext(next);
    return ['Next: ', link];
  }
}

function reasonOf(requirement: Requirement): HTMLLIElement {
  const { done, needed } = requirement;
  const pips = Object.assign(document.createElement('span'), {
    className: 'readiness__pips',
    textContent: '●'.repeat(done) + '○'.repeat(needed - done),
    ariaHidden: 'true',
  });
  const item = document.createElement('li');
  item.append(pips, formatReason(requirement));
  return item;
}

customElements.define('study-readiness', StudyReadiness);
