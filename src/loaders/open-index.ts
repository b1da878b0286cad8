import type { MadeIndex } from './pagefind.ts';
import { readWords, type IndexWords } from './merge-words.ts';
import {
  CONTENT,
  filterPath,
  fragmentPath,
  fragmentUrl,
  META,
  partPath,
  unpack,
  unpackBytes,
  type Filter,
  type IndexFile,
  type Meta,
} from './pagefind-format.ts';

/** An index of some sections as merging it with others needs it. */
export interface OpenIndex {
  /** Pagefind's table, with names of our own for the fragments. */
  readonly meta: Meta;
  readonly filters: readonly Filter[];
  readonly words: IndexWords;
}

/** What Pagefind wrote, taken apart. */
export interface OpenedIndex {
  readonly index: OpenIndex;
  /** The text of each section, packed by Pagefind, in the order of the table. */
  readonly fragments: readonly IndexFile[];
  /** What reads an index, the file that says which one first among it. */
  readonly engine: readonly IndexFile[];
}

/**
 * Opens what Pagefind wrote, and names its fragments after their sections. Pagefind's own names are hashes and take more
 * than half of the table that each search reads; numbers under the hash of a document take little, and change only with it.
 * Throws when a file is missing or not as this version of Pagefind writes it.
 */
export function openIndex({ records, files }: MadeIndex): OpenedIndex {
  const paths = new Map(files.map((file) => [file.path, file]));
  const find = (path: string): IndexFile => {
    const file = paths.get(path);
    if (!file) throw new Error(`Search index: ${path} is missing`);
    return file;
  };
  const table = files.find(({ path }) => META.test(path));
  const [version, pages, parts, filters, ...rest] = unpack<Meta>(table ?? find('pagefind.en.pf_meta'));
  const packed = pages.map(([hash]) => find(fragmentPath(hash)));
  // Pagefind keeps the order. Only when it left out a record without words, the fragments have to say whose they are.
  const urls = pages.length === records.length ? records.map(({ url }) => url) : packed.map(fragmentUrl);
  const names = urls.map((url) => `en_${url.replaceAll('/', '')}`);
  return {
    index: {
      meta: [version, pages.map(([, ...more], at) => [names[at] ?? '', ...more] as const), [], [], ...rest],
      filters: filters.map(([, name]) => unpack<Filter>(find(filterPath(name)))),
      words: readWords(parts.map(([, , name]) => unpackBytes(find(partPath(name))))),
    },
    fragments: packed.map(({ content }, at) => ({ path: fragmentPath(names[at] ?? ''), content })),
    engine: files.filter(({ path }) => !CONTENT.test(path)),
  };
}

/** An index of nothing that goes with this one. */
export function emptied({ meta: [version, , , , ...rest] }: OpenIndex): OpenIndex {
  return { meta: [version, [], [], [], ...rest], filters: [], words: readWords([]) };
}
