import { encode } from 'cborg';
import { cutParts, hashedName, type Pack } from './index-parts.ts';
import { mergeWords } from './merge-words.ts';
import type { OpenIndex } from './open-index.ts';
import {
  ENTRY,
  filterPath,
  pack,
  partPath,
  type Filter,
  type IndexFile,
  type Meta,
} from './pagefind-format.ts';

/** An index with the number that its first page has among all. */
type PlacedIndex = OpenIndex & { readonly firstPage: number };

/** What the first file of the engine says of an index: the name of its table, and how many sections it has. */
export interface IndexEntry {
  readonly hash: string;
  readonly page_count: number;
}

/** An index without the engine that reads it and without its fragments. */
export interface MergedIndex {
  readonly entry: IndexEntry;
  readonly files: readonly IndexFile[];
}

/**
 * One index made of several, as Pagefind would have written it of all their sections, but for the fragments, which stay as
 * they are: in one go it needs gigabytes for a large library, and all of its time again when one word changes. The parts of
 * the word index have at most so many bytes, where one word has no more. Throws when there is no index.
 */
export function mergeIndexes(
  indexes: readonly OpenIndex[],
  mostPartBytes: number,
  packPart: Pack = pack,
): MergedIndex {
  const placed = place(indexes);
  const [example] = placed;
  if (!example) throw new TypeError('There is no index to merge');
  const parts = [...cutParts(mergeWords(placed), mostPartBytes, packPart)];
  const filters = mergeFilters(placed).map((filter) => {
    const bytes = encode(filter);
    const name = hashedName(bytes);
    return { listed: [filter[0], name] as const, path: filterPath(name), content: pack(bytes) };
  });
  const [version, , , , sorts, fields] = example.meta;
  const meta: Meta = [
    version,
    placed.flatMap(({ meta: [, pages] }) => pages),
    parts.map(({ from, to, name }) => [from, to, name]),
    filters.map(({ listed }) => listed),
    sorts,
    fields,
  ];
  const table = encode(meta);
  const hash = hashedName(table);
  return {
    entry: { hash, page_count: meta[1].length },
    files: [
      { path: `pagefind.${hash}.pf_meta`, content: pack(table) },
      ...parts.map((part) => ({ path: partPath(part.name), content: part.content })),
      ...filters.map(({ path, content }) => ({ path, content })),
    ],
  };
}

/** The engine, told of indexes by the language for which it would read each. */
export function tellEngine(
  engine: readonly IndexFile[],
  indexes: Readonly<Record<string, IndexEntry>>,
): IndexFile[] {
  const text = Buffer.from(engine.find(({ path }) => path === ENTRY)?.content ?? []).toString();
  const entry = JSON.parse(text) as { readonly languages: { readonly en: object } };
  const { en } = entry.languages;
  const languages = Object.fromEntries(
    Object.entries(indexes).map(([language, own]) => [language, { ...en, ...own }]),
  );
  const content = Buffer.from(JSON.stringify({ ...entry, languages }));
  return [...engine.filter(({ path }) => path !== ENTRY), { path: ENTRY, content }];
}

function place(indexes: readonly OpenIndex[]): PlacedIndex[] {
  let firstPage = 0;
  return indexes.map((index) => {
    const placed = { ...index, firstPage };
    firstPage += index.meta[1].length;
    return placed;
  });
}

function mergeFilters(indexes: readonly PlacedIndex[]): Filter[] {
  const merged = new Map<string, Map<string, number[]>>();
  for (const { filters, firstPage } of indexes)
    for (const [name, values] of filters) {
      const all = merged.get(name) ?? new Map<string, number[]>();
      merged.set(name, all);
      for (const [value, pages] of values) {
        const own = all.get(value) ?? [];
        all.set(value, own);
        for (const page of pages) own.push(firstPage + page);
      }
    }
  return sorted(merged).map(([name, values]) => [name, sorted(values)]);
}

function sorted<Value>(map: ReadonlyMap<string, Value>): (readonly [string, Value])[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}
