import { followRole } from './role.ts';

/** Place in the role's list and what the plan says in words, by role. */
type Marks = Readonly<Record<string, readonly [place: number, words: string]>>;

/** Puts what is inside into the order of the chosen role, marks it, and leaves only the role's own parts. */
export class StudyRoleView extends HTMLElement {
  #connection?: AbortController;

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const items = [...this.querySelectorAll<HTMLElement>('[data-role-marks]')];
    const lists = [...Map.groupBy(items, ({ parentElement }) => parentElement)];
    const parts = [...this.querySelectorAll<HTMLElement>('[data-role]')];
    followRole((role) => {
      for (const [list, members] of lists) if (list) reorder(list, inOrder(members, role));
      const isKnown = parts.some((part) => part.dataset['role'] === role);
      for (const part of parts) part.hidden = isKnown && part.dataset['role'] !== role;
    }, signal);
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }
}

/** Moves nothing that stands in its place, and keeps the focus where it is: what is moved loses it. */
function reorder(list: Element, items: readonly HTMLElement[]): void {
  const now = [...list.children].filter((child) => items.includes(child as HTMLElement));
  if (now.every((child, at) => child === items[at])) return;
  const focus = document.activeElement;
  list.append(...items);
  if (focus instanceof HTMLElement && list.contains(focus)) focus.focus({ preventScroll: true });
}

function inOrder(items: readonly HTMLElement[], role: string | null): readonly HTMLElement[] {
  const marked = items.map((item) => ({ item, mark: role === null ? undefined : marksOf(item)[role] }));
  const isKnown = marked.some(({ mark }) => mark);
  for (const { item, mark } of marked) {
    const words = item.querySelector('[data-role-words]');
    if (words) words.textContent = isKnown ? (mark?.[1] ?? 'Not on this role’s list') : '';
  }
  const place = ({ mark }: (typeof marked)[number]) => mark?.[0] ?? Infinity;
  return isKnown ? marked.sort((a, b) => compare(place(a), place(b))).map(({ item }) => item) : items;
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function marksOf(item: HTMLElement): Marks {
  return JSON.parse(item.dataset['roleMarks'] ?? '{}') as Marks;
}

customElements.define('study-role-view', StudyRoleView);
