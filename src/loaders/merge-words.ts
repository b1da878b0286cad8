import type { Entry, WordPage } from './pagefind-format.ts';

/** The words of one index, sorted by their UTF-8 bytes, with the number that its first page has among all. */
export interface IndexWords {
  readonly firstPage: number;
  readonly entries: Iterator<Entry>;
}

interface Head extends IndexWords {
  readonly entry: Entry;
  /** The word in UTF-8, a character for each byte, as Pagefind sorts; JavaScript compares UTF-16. */
  readonly key: string;
}

/**
 * The words of several indexes, sorted, each with all its pages. The indexes come in the order of their pages. Holds one
 * part of each index at a time, because all together do not fit into the memory.
 */
export function* mergeWords(indexes: readonly IndexWords[]): Generator<Entry> {
  // The next word is the last of the list, so that taking it away moves no other.
  const heads: Head[] = [];
  for (const index of indexes) insert(heads, next(index));
  for (let head = heads.pop(); head; head = heads.pop()) {
    const own = [head];
    while (heads.at(-1)?.key === head.key) own.push(...heads.splice(-1));
    yield mergeEntries(own);
    for (const { firstPage, entries } of own) insert(heads, next({ firstPage, entries }));
  }
}

function next({ firstPage, entries }: IndexWords): Head | null {
  const { value, done } = entries.next();
  if (done === true) return null;
  return { firstPage, entries, entry: value, key: Buffer.from(value[0]).toString('latin1') };
}

/** Puts a head where it belongs, behind all that come after it. */
function insert(heads: Head[], head: Head | null): void {
  if (!head) return;
  let [from, to] = [0, heads.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const other = heads[middle];
    if (other && isBefore(head, other)) from = middle + 1;
    else to = middle;
  }
  heads.splice(from, 0, head);
}

function isBefore(a: Head, b: Head): boolean {
  return a.key === b.key ? a.firstPage < b.firstPage : a.key < b.key;
}

function mergeEntries(heads: readonly Head[]): Entry {
  const spellings = new Map<string, Pages[]>();
  for (const {
    firstPage,
    entry: [, , own = []],
  } of heads)
    for (const [spelling, pages] of own)
      spellings.set(spelling, [...(spellings.get(spelling) ?? []), { firstPage, pages }]);
  return [
    heads[0]?.entry[0] ?? '',
    mergePages(heads.map(({ firstPage, entry: [, pages] }) => ({ firstPage, pages }))),
    [...spellings].map(([spelling, all]) => [spelling, mergePages(all)] as const),
  ];
}

interface Pages {
  readonly firstPage: number;
  readonly pages: readonly WordPage[];
}

/** Only the first page of each list has to step from another one. */
function mergePages(lists: readonly Pages[]): WordPage[] {
  const merged: WordPage[] = [];
  let last = 0;
  for (const { firstPage, pages } of lists) {
    let page = firstPage;
    for (const entry of pages) {
      page += entry[0];
      merged.push(entry === pages[0] ? [page - last, ...entry.slice(1)] : entry);
    }
    last = page;
  }
  return merged;
}
