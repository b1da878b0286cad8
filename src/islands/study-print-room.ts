import {
  PRINT_PARTS,
  parseChoice,
  usualPaper,
  writeChoice,
  type Paper,
  type PrintChoice,
} from '../core/print-choice.ts';
import { countSheets, letTallBreak, setPaper } from './paper.ts';
import { tellLength } from './summary-sheet.ts';
import { fetchPieces, type ChosenDocument } from './print-pieces.ts';
import { followRole } from './role.ts';

/** Puts a pack together from the pages of what one chooses; the choice is in the address. */
export class StudyPrintRoom extends HTMLElement {
  #connection?: AbortController;
  #round = 0;

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    this.#show(parseChoice(new URLSearchParams(location.search), usualPaper(navigator.language)));
    this.querySelector('[data-print]')?.addEventListener(
      'click',
      () => {
        print();
      },
      { signal },
    );
    this.addEventListener(
      'change',
      ({ target }) => {
        if (target instanceof Element && target.closest('study-role')) return;
        const address = new URL(location.href);
        address.search = writeChoice(this.#choice, address.searchParams);
        history.replaceState(history.state, '', address);
        void this.#compose();
      },
      { signal },
    );
    followRole(() => void this.#compose(), signal);
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  get #choice(): PrintChoice {
    const fields = [...this.querySelectorAll<HTMLInputElement>('input:not(study-role input), select')];
    const chosen = (name: string) => fields.filter((field) => field.name === name && field.checked);
    const valueOf = (name: string) => chosen(name)[0]?.value ?? '';
    const parts = chosen('parts').map(({ value }) => value);
    return {
      documents: chosen('documents').map(({ value }) => value),
      without: fields.filter(({ name, checked }) => name === 'bucket' && !checked).map(({ value }) => value),
      parts: PRINT_PARTS.filter((part) => parts.includes(part)),
      paper: valueOf('paper') === 'letter' ? 'letter' : 'a4',
      hasTicks: valueOf('boxes') === 'ticks',
      answers: ['mine', 'sample'].includes(valueOf('answers'))
        ? (valueOf('answers') as 'mine' | 'sample')
        : 'each',
    };
  }

  #show(choice: PrintChoice): void {
    const values: Readonly<Record<string, readonly string[]>> = {
      documents: choice.documents,
      parts: choice.parts,
      paper: [choice.paper],
      boxes: [choice.hasTicks ? 'ticks' : 'empty'],
      answers: [choice.answers],
    };
    for (const field of this.querySelectorAll<HTMLInputElement>('input:not(study-role input)')) {
      const isBucket = field.name === 'bucket';
      field.checked = isBucket
        ? !choice.without.includes(field.value)
        : (values[field.name]?.includes(field.value) ?? false);
    }
  }

  async #compose(): Promise<void> {
    this.#round += 1;
    const round = this.#round;
    const choice = this.#choice;
    this.#say(choice.documents.length === 0 ? 'Choose what to print.' : 'Laying out …');
    try {
      if (choice.documents.length > 0) await import('./progress-elements.ts');
      // Read after the role has put the buckets in order.
      const documents = this.#chosenDocuments();
      const pieces = await Promise.all(
        documents.flatMap((chosen) =>
          choice.parts.map(async (part) => ({ chosen, part, elements: await fetchPieces(part, chosen) })),
        ),
      );
      if (round === this.#round) this.#layOut(choice, pieces);
    } catch {
      if (round === this.#round) this.#say('A part could not be loaded. Try again when you are online.');
    }
  }

  #layOut(
    choice: PrintChoice,
    pieces: readonly { chosen: ChosenDocument; part: string; elements: readonly HTMLElement[] }[],
  ): void {
    const pack = this.querySelector<HTMLElement>('.pack');
    if (!pack) return;
    const all = pieces.flatMap(({ chosen, elements }) => elements.map((element) => ({ chosen, element })));
    document.documentElement.toggleAttribute('data-print-ticks', choice.hasTicks);
    pack.dataset['answers'] = choice.answers;
    setPaper(
      choice.paper,
      all.map(({ chosen }) => `Hedgehog · ${chosen.name}`),
    );
    pack.replaceChildren(...all.map(({ element }, at) => framed(element, at)));
    const count = [...pack.children].reduce((sum, piece) => sum + countOf(piece, choice.paper), 0);
    // A browser that takes the paper from its dialog alone may break the lines elsewhere.
    const about = CSS.supports('page', 'piece') ? '' : 'About ';
    const words = `${about}${count} ${count === 1 ? 'sheet' : 'sheets'}`;
    const none =
      choice.documents.length === 0 ? 'Choose what to print.' : 'Nothing of that is in what you chose.';
    this.#say(all.length === 0 ? none : words, all.length > 0);
  }

  #chosenDocuments(): ChosenDocument[] {
    const items = [...this.querySelectorAll<HTMLElement>('[data-document]')];
    return items.flatMap((item): ChosenDocument[] => {
      if (!item.querySelector<HTMLInputElement>('[name=documents]')?.checked) return [];
      const { name = '', kind = '', path = '', sheet = '' } = item.dataset;
      const buckets = [...item.querySelectorAll<HTMLInputElement>('[name=bucket]:checked')].map((box) => ({
        key: box.value,
        path: box.dataset['path'] ?? '',
        role: box.closest('li')?.querySelector('[data-role-words]')?.textContent ?? '',
      }));
      return [{ name, kind, path, sheet, buckets }];
    });
  }

  #say(words: string, canPrint = false): void {
    this.querySelector('[role=status]')?.replaceChildren(words);
    this.querySelector<HTMLButtonElement>('[data-print]')?.toggleAttribute('disabled', !canPrint);
  }
}

/** The sheets of a piece; a summary that is longer than one says so. */
function countOf(piece: Element, paper: Paper): number {
  const sheet = piece.querySelector<HTMLElement>('.sheet');
  letTallBreak(piece as HTMLElement);
  const count = countSheets(piece as HTMLElement, paper);
  if (!sheet) return count;
  tellLength(sheet, count);
  return count > 1 ? countSheets(piece as HTMLElement, paper) : count;
}

function framed(element: HTMLElement, at: number): HTMLElement {
  const piece = document.createElement('div');
  piece.className = 'pack__piece';
  piece.dataset['at'] = String(at);
  piece.tabIndex = 0;
  piece.role = 'group';
  piece.ariaLabel = `Part ${at + 1}: ${element.ariaLabel ?? element.querySelector('h2')?.textContent ?? ''}`;
  piece.append(element);
  return piece;
}

customElements.define('study-print-room', StudyPrintRoom);
