import { encode } from 'cborg';
import { cutParts, hashedName } from './index-parts.ts';
import { mergeWords } from './merge-words.ts';
import type { OpenIndex } from './open-index.ts';
import { filterPath, pack, partPath, type Filter, type IndexFile, type Meta } from './pagefind-format.ts';

/** An index with the number that its first page has among all. */
type PlacedIndex = OpenIndex & { readonly firstPage: number };

const ENTRY = 'pagefind-entry.json';

/**
 * One index made of several, as Pagefind would have written it of all their sections: in one go it needs gigabytes for a
 * large library, and all of its time again when one word changes. The word index is in smaller parts than Pagefind's.
 */
export function mergeIndexes(indexes: readonly OpenIndex[]): IndexFile[] {
  const placed = place(indexes);
  const [first] = placed;
  if (!first) return [];
  const parts = [...cutParts(mergeWords(placed))];
  const filters = mergeFilters(placed).map((filter) => {
    const bytes = encode(filter);
    const name = hashedName(bytes);
    return { listed: [filter[0], name] as const, path: filterPath(name), content: pack(bytes) };
  });
  const [version, , , , sorts, fields] = first.meta;
  const meta: Meta = [
    version,
    placed.flatMap(({ meta: [, pages] }) => pages),
    parts.map(({ from, to, name }) => [from, to, name]),
    filters.map(({ listed }) => listed),
    sorts,
    fields,
  ];
  const table = encode(meta);
  const name = hashedName(table);
  return [
    ...first.engine.filter(({ path }) => path !== ENTRY),
    toEntry(first, { hash: name, page_count: meta[1].length }),
    { path: `pagefind.${name}.pf_meta`, content: pack(table) },
    ...parts.map((part) => ({ path: partPath(part.name), content: part.content })),
    ...filters.map(({ path, content }) => ({ path, content })),
    ...placed.flatMap(({ fragments }) => fragments),
  ];
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
      for (const [value, pages] of values)
        all.set(value, [...(all.get(value) ?? []), ...pages.map((page) => firstPage + page)]);
    }
  return sorted(merged).map(([name, values]) => [name, sorted(values)]);
}

function sorted<Value>(map: ReadonlyMap<string, Value>): (readonly [string, Value])[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The file that the engine reads first. */
function toEntry(
  { engine }: OpenIndex,
  counts: { readonly hash: string; readonly page_count: number },
): IndexFile {
  const text = Buffer.from(engine.find(({ path }) => path === ENTRY)?.content ?? []).toString();
  const entry = JSON.parse(text) as { readonly languages: { readonly en: object } };
  const languages = { en: { ...entry.languages.en, ...counts } };
  return { path: ENTRY, content: Buffer.from(JSON.stringify({ ...entry, languages })) };
}
