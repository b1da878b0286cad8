import { markText, type Piece } from '../core/excerpt.ts';
import type { Term } from '../core/search-query.ts';
import type { Result } from './search-result.ts';

const KINDS: Readonly<Record<string, string>> = { plan: 'study plan', framework: 'framework sheet' };

/** The options of a combobox: results in groups, of which one may be selected. */
export class SearchList {
  readonly #input: HTMLInputElement;
  readonly #box: HTMLElement;
  readonly #base: string;
  #paths = new Set<string>();

  constructor(input: HTMLInputElement, box: HTMLElement, base: string) {
    this.#input = input;
    this.#box = box;
    this.#base = base;
  }

  get options(): HTMLAnchorElement[] {
    return [...this.#box.querySelectorAll<HTMLAnchorElement>('[role=option]')];
  }

  get selected(): HTMLAnchorElement | undefined {
    return this.options.find((option) => option.ariaSelected === 'true');
  }

  /** Empties the list. */
  clear(): void {
    this.#box.replaceChildren();
    this.#paths = new Set();
    this.select(undefined);
  }

  /** Adds results at the end, so that nothing above them moves; those already there are left out. */
  append(title: string, results: readonly Result[], terms: readonly Term[]): void {
    const fresh = results.filter(({ path }) => !this.#paths.has(path));
    if (fresh.length > 0) {
      const group = element('div', 'search__section');
      group.role = 'group';
      group.ariaLabel = title;
      const heading = element('p', 'search__group', title);
      heading.role = 'presentation';
      const first = this.#paths.size;
      group.append(heading, ...fresh.map((result, at) => this.#option(result, terms, first + at)));
      for (const { path } of fresh) this.#paths.add(path);
      this.#box.append(group);
    }
    this.#input.ariaExpanded = String(this.#paths.size > 0);
  }

  /** Moves the selection by one, round the ends. */
  move(by: 1 | -1): void {
    const { options, selected } = this;
    const at = selected ? options.indexOf(selected) : by > 0 ? -1 : 0;
    this.select(options[(at + by + options.length) % options.length]);
  }

  /** Selects an option, or none. */
  select(option: HTMLAnchorElement | undefined): void {
    for (const other of this.options) other.ariaSelected = String(other === option);
    if (option) {
      this.#input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else this.#input.removeAttribute('aria-activedescendant');
    this.#input.ariaExpanded = String(this.options.length > 0);
  }

  #option(result: Result, terms: readonly Term[], number: number): HTMLAnchorElement {
    const option = document.createElement('a');
    option.className = 'search__result';
    option.href = this.#base + result.path;
    option.id = `${this.#box.id}-${number}`;
    option.tabIndex = -1;
    option.role = 'option';
    option.ariaSelected = 'false';
    const kinds = result.facets.kind.map((kind) => KINDS[kind] ?? kind);
    const where = element('small', '', ` ${[...result.trail, ...kinds].join(' › ')} `);
    const title = element('b', '');
    title.append(...piecesOf(markText(result.title, terms)));
    const words = element('span', '');
    words.append(...piecesOf(result.excerpt));
    option.append(title, where, ...(result.excerpt.length > 0 ? [words] : []));
    return option;
  }
}

function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}

function piecesOf(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, isMarked }) => (isMarked ? element('mark', '', text) : text));
}
