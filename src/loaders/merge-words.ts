import { CborReader, CborWriter } from './cbor-bytes.ts';

/** The words of an index, as they are merged: what is copied, and the few numbers that change. */
export interface IndexWords {
  /** The words in UTF-8, a character for each byte, a line for each, sorted by their bytes as Pagefind does. */
  readonly keys: string;
  /** Five numbers for each word, see `Row`. */
  readonly rows: Uint32Array<ArrayBuffer>;
  readonly bytes: Uint8Array;
}

/** The words of an index with the number that its first page has among all. */
export interface PlacedWords {
  readonly firstPage: number;
  readonly words: IndexWords;
}

/** A word with all its pages in CBOR: `[word, pages, [[spelling, pages], …]]`. */
export interface IndexWord {
  readonly key: string;
  readonly bytes: Uint8Array;
}

/** One word of an index. A page is a list of three, of which the first is its number less that of the page before. */
interface Row {
  /** Its pages, from behind the number of the first. */
  readonly pages: Uint8Array;
  readonly count: number;
  readonly first: number;
  readonly last: number;
  /** Its other spellings in CBOR; nothing if there are none. */
  readonly spellings: Uint8Array;
}

const COLUMNS = 5;
const PAGE_ITEMS = 3;
const NO_SPELLINGS = 1;

/**
 * Reads the parts of a word index, sorted, whose contents are CBOR.
 * Throws when they are not as this version of Pagefind writes them.
 */
export function readWords(parts: Iterable<Uint8Array>): IndexWords {
  const writer = new CborWriter();
  const keys: string[] = [];
  const rows: number[] = [];
  for (const part of parts) {
    const reader = new CborReader(part);
    reader.head();
    for (let left = reader.head(); left > 0; left -= 1) {
      reader.head();
      keys.push(reader.text());
      const { pages, count, first, last } = readPages(reader);
      const begin = writer.length;
      writer.items(pages);
      rows.push(begin, writer.length, count, first, last);
      const spellings = reader.item();
      if (spellings.length > NO_SPELLINGS) writer.items(spellings);
    }
  }
  return { keys: keys.join('\n'), rows: new Uint32Array(rows), bytes: writer.take() };
}

/**
 * The words of several indexes, sorted, each with all its pages. The indexes come in the order of their pages. Bytes are
 * copied: as values, the words of a large library take twenty times as much and do not fit into the memory.
 */
export function* mergeWords(indexes: readonly PlacedWords[]): Generator<IndexWord> {
  const writer = new CborWriter();
  const places = placesOf(indexes);
  for (const key of [...places.keys()].sort()) {
    const own = (places.get(key) ?? []).map(({ index, row }) => rowOf(index, row));
    writer.list(3);
    writer.text(key);
    writePages(own, writer);
    writeSpellings(own, writer);
    yield { key, bytes: writer.take() };
  }
}

/** Where each word stands. */
function placesOf(indexes: readonly PlacedWords[]) {
  const places = new Map<string, { readonly index: PlacedWords; readonly row: number }[]>();
  for (const index of indexes)
    for (const [row, key] of linesOf(index.words.keys).entries()) {
      const own = places.get(key);
      if (own) own.push({ index, row });
      else places.set(key, [{ index, row }]);
    }
  return places;
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}

type PlacedRow = Row & Pick<PlacedWords, 'firstPage'>;

function rowOf({ firstPage, words: { rows, bytes } }: PlacedWords, row: number): PlacedRow {
  const at = row * COLUMNS;
  const end = rows[at + 1] ?? 0;
  return {
    firstPage,
    pages: bytes.subarray(rows[at], end),
    count: rows[at + 2] ?? 0,
    first: rows[at + 3] ?? 0,
    last: rows[at + 4] ?? 0,
    spellings: bytes.subarray(end, rows[at + COLUMNS] ?? bytes.length),
  };
}

type Pages = Omit<Row, 'spellings'>;

/** Reads a list of pages to its end. */
function readPages(reader: CborReader): Pages {
  const count = reader.head();
  if (count === 0) return { pages: new Uint8Array(), count, first: 0, last: 0 };
  const first = readPageNumber(reader);
  const begin = reader.at;
  let last = first;
  reader.skip(PAGE_ITEMS - 1);
  for (let left = count - 1; left > 0; left -= 1) {
    last += readPageNumber(reader);
    reader.skip(PAGE_ITEMS - 1);
  }
  return { pages: reader.bytes.subarray(begin, reader.at), count, first, last };
}

function readPageNumber(reader: CborReader): number {
  if (reader.head() !== PAGE_ITEMS) throw new Error('Search index: a page of another length');
  return reader.head();
}

/** Only the first page of each list has to step from another one. */
function writePages(lists: readonly (Pages & Pick<PlacedWords, 'firstPage'>)[], writer: CborWriter): void {
  writer.list(lists.reduce((sum, { count }) => sum + count, 0));
  let before = 0;
  for (const { firstPage, pages, count, first, last } of lists) {
    if (count === 0) continue;
    writer.list(PAGE_ITEMS);
    writer.number(firstPage + first - before);
    writer.items(pages);
    before = firstPage + last;
  }
}

function writeSpellings(rows: readonly PlacedRow[], writer: CborWriter): void {
  const spellings = new Map<string, (Pages & Pick<PlacedWords, 'firstPage'>)[]>();
  for (const { firstPage, spellings: bytes } of rows) {
    if (bytes.length === 0) continue;
    const reader = new CborReader(bytes);
    for (let left = reader.head(); left > 0; left -= 1) {
      reader.head();
      const spelling = reader.text();
      const lists = spellings.get(spelling) ?? [];
      spellings.set(spelling, lists);
      lists.push({ firstPage, ...readPages(reader) });
    }
  }
  writer.list(spellings.size);
  for (const [spelling, lists] of spellings) {
    writer.list(2);
    writer.text(spelling);
    writePages(lists, writer);
  }
}
