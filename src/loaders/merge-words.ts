import type { Entry, WordPage } from './pagefind-format.ts';

/** The words of one index, sorted by their UTF-8 bytes, with the number that its first page has among all. */
export interface IndexWords {
  readonly firstPage: number;
  readonly entries: Iterator<Entry>;
}

interface Head extends IndexWords {
  readonly entry: Entry;
  /** The word in UTF-8, as Pagefind sorts; JavaScript compares UTF-16. */
  readonly bytes: Buffer;
}

/**
 * The words of several indexes, sorted, each with all its pages. The indexes come in the order of their pages. Holds one
 * part of each index at a time, because all together do not fit into the memory.
 */
export function* mergeWords(indexes: readonly IndexWords[]): Generator<Entry> {
  const heads = indexes.map(next);
  for (;;) {
    const left = heads.filter((head) => head !== null);
    const [some] = left;
    if (!some) return;
    const { bytes } = left.reduce((a, b) => (Buffer.compare(b.bytes, a.bytes) < 0 ? b : a), some);
    const own = left.filter((head) => head.bytes.equals(bytes));
    yield mergeEntries(own);
    for (const head of own) heads[heads.indexOf(head)] = next(head);
  }
}

function next({ firstPage, entries }: IndexWords): Head | null {
  const { value, done } = entries.next();
  return done === true ? null : { firstPage, entries, entry: value, bytes: Buffer.from(value[0]) };
}

function mergeEntries(heads: readonly Head[]): Entry {
  const spellings = Map.groupBy(
    heads.flatMap(({ firstPage, entry: [, , own = []] }) =>
      own.map(([spelling, pages]) => ({ spelling, firstPage, pages })),
    ),
    ({ spelling }) => spelling,
  );
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
  let last = 0;
  return lists.flatMap(({ firstPage, pages: [head, ...others] }) => {
    if (!head) return [];
    const [step, ...places] = head;
    const first: WordPage = [firstPage + step - last, ...places];
    last = others.reduce((page, [more]) => page + more, firstPage + step);
    return [first, ...others];
  });
}
