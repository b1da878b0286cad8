import { PAPERS, type Paper } from '../core/print-choice.ts';
import { countSheets, setPaper } from './paper.ts';
import { followRole } from './role.ts';
import { orderBuckets, tellLength } from './summary-sheet.ts';

const ALL_PAPERS = Object.keys(PAPERS) as readonly Paper[];

/** A pack of summary sheets: the buckets in the order of the role, and where own words need a second sheet, it says so. */
export class StudyPack extends HTMLElement {
  #connection?: AbortController;

  connectedCallback(): void {
    this.#connection = new AbortController();
    const sheets = [...this.querySelectorAll<HTMLElement>('.sheet')].map((sheet) => ({
      sheet,
      buckets: bucketsOf(sheet),
    }));
    followRole((role) => {
      // After the own versions and the role's words are shown, which follow the same change.
      queueMicrotask(() => {
        for (const { sheet, buckets } of sheets) {
          orderBuckets(sheet, inOrder(buckets, role));
          if (sheet.querySelector('[data-overleaf]')) tellLength(sheet, this.#count(sheet));
        }
      });
    }, this.#connection.signal);
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  /** How many sheets it takes on the smaller paper, by laying a copy out on each. */
  #count(sheet: HTMLElement): number {
    if (!sheet.querySelector('.own-answer[data-prints]')) return 1;
    const pack = Object.assign(document.createElement('div'), { className: 'pack' });
    Object.assign(pack.dataset, { composed: '', answers: 'each', measured: '' });
    const piece = Object.assign(document.createElement('div'), { className: 'pack__piece' });
    piece.append(sheet.cloneNode(true));
    pack.append(piece);
    this.append(pack);
    const counts = ALL_PAPERS.map((paper) => {
      setPaper(paper, []);
      return countSheets(piece, paper);
    });
    pack.remove();
    return Math.max(...counts);
  }
}

/** The buckets of a sheet as they stand, with the place each role gives them. */
function bucketsOf(sheet: HTMLElement): Map<string, Readonly<Record<string, readonly [place: number]>>> {
  const places = new Map<string, Readonly<Record<string, readonly [place: number]>>>();
  for (const block of sheet.querySelectorAll<HTMLElement>('[data-bucket]')) {
    const key = block.dataset['bucket'] ?? '';
    const marks = block.querySelector<HTMLElement>('[data-role-marks]')?.dataset['roleMarks'];
    if (!places.has(key))
      places.set(key, JSON.parse(marks ?? '{}') as Readonly<Record<string, readonly [place: number]>>);
  }
  return places;
}

function inOrder(buckets: ReturnType<typeof bucketsOf>, role: string | null): string[] {
  const keys = [...buckets.keys()];
  const placeOf = (key: string) => (role === null ? undefined : buckets.get(key)?.[role]?.[0]);
  const isKnown = keys.some((key) => placeOf(key) !== undefined);
  const last = keys.length + 1;
  return isKnown ? keys.toSorted((a, b) => (placeOf(a) ?? last) - (placeOf(b) ?? last)) : keys;
}

customElements.define('study-pack', StudyPack);
