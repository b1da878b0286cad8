import { CborReader, CborWriter } from './cbor-bytes.ts';

/** The words of one index, in parts, sorted by their UTF-8 bytes, with the number that its first page has among all. */
export interface IndexWords {
  readonly firstPage: number;
  readonly words: readonly Uint8Array[];
}

/** A word with all its pages in CBOR: `[word, pages, [[spelling, pages], …]]`. */
export interface IndexWord {
  /** The word in UTF-8, a character for each byte, as Pagefind sorts; JavaScript compares UTF-16. */
  readonly key: string;
  readonly bytes: Uint8Array;
}

/**
 * The words of several indexes, sorted, each with all its pages. The indexes come in the order of their pages. The bytes
 * are copied: as values, the words of a large library take twenty times as much and do not fit into the memory.
 */
export function* mergeWords(indexes: readonly IndexWords[]): Generator<IndexWord> {
  const writer = new CborWriter();
  // The next word is the last of the list, so that taking it away moves no other.
  const heads: Head[] = [];
  for (const index of indexes) insert(heads, readNext({ ...index, entries: entriesOf(index) }));
  for (let head = heads.pop(); head; head = heads.pop()) {
    const own = [head];
    while (heads.at(-1)?.key === head.key) own.push(...heads.splice(-1));
    writeEntry(own, writer);
    yield { key: head.key, bytes: writer.take() };
    for (const { firstPage, entries } of own) insert(heads, readNext({ firstPage, entries }));
  }
}

/** A word of one index: each of these is CBOR. */
interface Entry {
  readonly word: Uint8Array;
  readonly pages: Uint8Array;
  readonly spellings: Uint8Array;
}

interface Source {
  readonly firstPage: number;
  readonly entries: Iterator<Entry>;
}

type Head = Source & Entry & Pick<IndexWord, 'key'>;

function* entriesOf({ words }: IndexWords): Generator<Entry> {
  for (const part of words) {
    const reader = new CborReader(part);
    reader.head();
    for (let left = reader.head(); left > 0; left -= 1) {
      reader.head();
      yield { word: reader.item(), pages: reader.item(), spellings: reader.item() };
    }
  }
}

function readNext({ firstPage, entries }: Source): Head | null {
  const { value, done } = entries.next();
  return done === true ? null : { firstPage, entries, ...value, key: textOf(value.word) };
}

function textOf(item: Uint8Array): string {
  const reader = new CborReader(item);
  reader.head();
  return Buffer.from(item.buffer, item.byteOffset, item.length).toString('latin1', reader.at);
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

function writeEntry(heads: readonly Head[], writer: CborWriter): void {
  const [{ word } = { word: new Uint8Array() }] = heads;
  const spellings = new Map<string, { readonly word: Uint8Array; readonly lists: PageList[] }>();
  for (const { firstPage, spellings: bytes } of heads) {
    const reader = new CborReader(bytes);
    for (let left = reader.head(); left > 0; left -= 1) {
      reader.head();
      const spelling = reader.item();
      const all = spellings.get(textOf(spelling)) ?? { word: spelling, lists: [] };
      spellings.set(textOf(spelling), all);
      all.lists.push({ firstPage, pages: reader.item() });
    }
  }
  writer.list(3);
  writer.items(word);
  writePages(heads, writer);
  writer.list(spellings.size);
  for (const { word: spelling, lists } of spellings.values()) {
    writer.list(2);
    writer.items(spelling);
    writePages(lists, writer);
  }
}

/** Pages of a word: a list of lists that begin with the number of the page less that of the one before. */
interface PageList {
  readonly firstPage: number;
  readonly pages: Uint8Array;
}

/** Only the first page of each list has to step from another one. */
function writePages(lists: readonly PageList[], writer: CborWriter): void {
  const readers = lists.map(({ firstPage, pages }) => {
    const reader = new CborReader(pages);
    return { firstPage, reader, count: reader.head() };
  });
  writer.list(readers.reduce((sum, { count }) => sum + count, 0));
  let last = 0;
  for (const { firstPage, reader, count } of readers) {
    if (count === 0) continue;
    const places = reader.head();
    const page = firstPage + reader.head();
    writer.list(places);
    writer.number(page - last);
    writer.items(reader.bytes.subarray(reader.at));
    last = lists.length > 1 ? lastPage(reader, { page, places, left: count - 1 }) : page;
  }
}

/** Reads a list of pages to its end, from behind the number of its first page. */
function lastPage(
  reader: CborReader,
  { page, places, left }: { readonly page: number; readonly places: number; readonly left: number },
): number {
  let last = page;
  reader.skip(places - 1);
  for (let pages = left; pages > 0; pages -= 1) {
    const own = reader.head();
    last += reader.head();
    reader.skip(own - 1);
  }
  return last;
}
