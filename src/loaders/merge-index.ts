import { encode } from 'cborg';
import { cutParts, hashedName } from './index-parts.ts';
import { mergeWords } from './merge-words.ts';
import { META, pack, unpack, type Entry, type Filter, type IndexFile, type Meta } from './pagefind-format.ts';

/** An index of some of the sections. */
interface PartialIndex {
  readonly meta: Meta;
  readonly files: ReadonlyMap<string, IndexFile>;
  /** The number that its first page has among all. */
  readonly firstPage: number;
}

const ENTRY = 'pagefind-entry.json';
const CONTENT = /^(?:fragment|index|filter)\/|\.pf_meta$/u;

/**
 * One index made of several, as Pagefind would have written it of all their sections: in one go it needs gigabytes for a
 * large library, and all of its time again when one word changes. The word index is in smaller parts than Pagefind's.
 * Throws when a file is not as this version of Pagefind writes it.
 */
export function mergeIndexes(indexes: readonly (readonly IndexFile[])[]): IndexFile[] {
  const opened = open(indexes);
  const [first] = opened;
  if (!first) return [];
  const words = opened.map((index) => ({ firstPage: index.firstPage, entries: entriesOf(index) }));
  const parts = [...cutParts(mergeWords(words))];
  const filters = mergeFilters(opened).map((filter) => {
    const bytes = encode(filter);
    const name = hashedName(bytes);
    return { listed: [filter[0], name] as const, path: `filter/${name}.pf_filter`, content: pack(bytes) };
  });
  const [version, , , , sorts, fields] = first.meta;
  const meta: Meta = [
    version,
    opened.flatMap(({ meta: [, pages] }) => pages),
    parts.map(({ from, to, name }) => [from, to, name]),
    filters.map(({ listed }) => listed),
    sorts,
    fields,
  ];
  const table = encode(meta);
  const name = hashedName(table);
  return [
    ...[...first.files.values()].filter(({ path }) => path !== ENTRY && !CONTENT.test(path)),
    toEntry(first, { hash: name, page_count: meta[1].length }),
    { path: `pagefind.${name}.pf_meta`, content: pack(table) },
    ...parts.map((part) => ({ path: partPath(part.name), content: part.content })),
    ...filters.map(({ path, content }) => ({ path, content })),
    ...indexes.flat().filter(({ path }) => path.startsWith('fragment/')),
  ];
}

function open(indexes: readonly (readonly IndexFile[])[]): PartialIndex[] {
  let firstPage = 0;
  return indexes.map((all) => {
    const files = new Map(all.map((file) => [file.path, file]));
    const path = all.find((file) => META.test(file.path))?.path;
    const opened = { meta: read<Meta>(files, path ?? 'pagefind.en.pf_meta'), files, firstPage };
    firstPage += opened.meta[1].length;
    return opened;
  });
}

function* entriesOf({ files, meta: [, , parts] }: PartialIndex): Generator<Entry> {
  for (const [, , name] of parts) yield* read<readonly [readonly Entry[]]>(files, partPath(name))[0];
}

function mergeFilters(indexes: readonly PartialIndex[]): Filter[] {
  const filters = new Map<string, Map<string, number[]>>();
  for (const { files, meta, firstPage } of indexes)
    for (const [, file] of meta[3]) {
      const [name, values] = read<Filter>(files, `filter/${file}.pf_filter`);
      const all = filters.get(name) ?? new Map<string, number[]>();
      filters.set(name, all);
      for (const [value, pages] of values)
        all.set(value, [...(all.get(value) ?? []), ...pages.map((page) => firstPage + page)]);
    }
  return sorted(filters).map(([name, values]) => [name, sorted(values)]);
}

function sorted<Value>(map: ReadonlyMap<string, Value>): (readonly [string, Value])[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The file that the engine reads first. */
function toEntry(
  { files }: PartialIndex,
  counts: { readonly hash: string; readonly page_count: number },
): IndexFile {
  const text = Buffer.from(files.get(ENTRY)?.content ?? []).toString();
  const entry = JSON.parse(text) as { readonly languages: { readonly en: object } };
  const languages = { en: { ...entry.languages.en, ...counts } };
  return { path: ENTRY, content: Buffer.from(JSON.stringify({ ...entry, languages })) };
}

function partPath(name: string): string {
  return `index/${name}.pf_index`;
}

function read<Content>(files: ReadonlyMap<string, IndexFile>, path: string): Content {
  const file = files.get(path);
  if (!file) throw new Error(`Search index: ${path} is missing`);
  return unpack<Content>(file);
}
