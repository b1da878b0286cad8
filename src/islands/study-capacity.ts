import { capacityNeeded } from '../core/capacity.ts';
import { followFields, readNumbers } from './number-fields.ts';

/** Works out current load × growth × peak × buffer. */
export class StudyCapacity extends HTMLElement {
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
    const numbers = readNumbers(this, ['current', 'growth', 'peak', 'buffer']);
    if (!result) return;
    if (!numbers) {
      result.textContent = 'Enter a number of 0 or more in each field, and a peak of 1 or more.';
      return;
    }
    const { current, growth, peak, buffer } = numbers;
    const needed = capacityNeeded({ current, growth, peak, bufferPercent: buffer });
    const factors = [current, growth, peak, 1 + buffer / 100].map((factor) => factor.toLocaleString('en'));
    result.textContent = `${factors.join(' × ')} = ${needed.toLocaleString('en')} ${this.dataset['unit'] ?? ''}`;
  }
}

customElements.define('study-capacity', StudyCapacity);
