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

/** An index of some sections, unpacked as far as merging it with others needs. */
export interface OpenIndex {
  /** Pagefind's table, with names of our own for the fragments. */
  readonly meta: Meta;
  /** What is in each part of the word index, in their order. */
  readonly words: readonly Uint8Array[];
  readonly filters: readonly Filter[];
  /** The engine. */
  readonly engine: readonly IndexFile[];
  /** The text of each section, packed. */
  readonly fragments: readonly IndexFile[];
}

/**
 * Opens what Pagefind wrote, and names its fragments after their sections. Pagefind's own names are hashes and take more
 * than half of the table that each search reads; numbers under the hash of a document take little, and change only with it.
 * Throws when a file is missing or not as this version of Pagefind writes it.
 */
export function openIndex(files: readonly IndexFile[]): OpenIndex {
  const paths = new Map(files.map((file) => [file.path, file]));
  const find = (path: string): IndexFile => {
    const file = paths.get(path);
    if (!file) throw new Error(`Search index: ${path} is missing`);
    return file;
  };
  const table = files.find(({ path }) => META.test(path));
  const [version, pages, parts, filters, ...rest] = unpack<Meta>(table ?? find('pagefind.en.pf_meta'));
  const fragments: IndexFile[] = [];
  const named = pages.map(([hash, ...more]) => {
    const file = find(fragmentPath(hash));
    const name = `en_${fragmentUrl(file).replaceAll('/', '')}`;
    fragments.push({ path: fragmentPath(name), content: file.content });
    return [name, ...more] as const;
  });
  return {
    meta: [version, named, parts, filters, ...rest],
    words: parts.map(([, , name]) => unpackBytes(find(partPath(name)))),
    filters: filters.map(([, name]) => unpack<Filter>(find(filterPath(name)))),
    engine: files.filter(({ path }) => !CONTENT.test(path)),
    fragments,
  };
}
