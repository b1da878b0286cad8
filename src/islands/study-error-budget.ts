import { budgetMinutes, formatDowntime } from '../core/error-budget.ts';
import { followFields, readNumbers } from './number-fields.ts';

/** Works out how much downtime a target allows, and how much of it is left. */
export class StudyErrorBudget extends HTMLElement {
  #connection?: AbortController;

  connectedCallback(): void {
    this.#connection = new AbortController();
    followFields(
      this,
      () => {
        this.#show();
      },
      this.#connection.signal,
    );
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  #show(): void {
    const result = this.querySelector('[role=status]');
    const meter = this.querySelector('meter');
    const numbers = readNumbers(this, ['target', 'days', 'used']);
    if (!result || !meter) return;
    if (!numbers) {
      result.textContent = 'Enter a target from 90 to 99.999 %, and days from 1 to 366.';
      return;
    }
    const { target, days, used } = numbers;
    const budget = budgetMinutes(target, days);
    meter.max = budget;
    meter.value = used;
    const left =
      used > budget
        ? `it is overspent by ${formatDowntime(used - budget)}: stop feature deployments`
        : `${formatDowntime(budget - used)} are left`;
    result.textContent = `${target}% over ${days} days allows ${formatDowntime(budget)}; ${left}.`;
  }
}

customElements.define('study-error-budget', StudyErrorBudget);
