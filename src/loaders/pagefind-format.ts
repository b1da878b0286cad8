import { decode } from 'cborg';
import { gunzipSync, gzipSync } from 'node:zlib';

/** One file of a full-text index, its path relative to the index folder. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** The file that the engine reads first. */
export const ENTRY = 'pagefind-entry.json';

/** What the name of Pagefind's table of an index ends with. */
export const META = /\.pf_meta$/u;

/** What the paths of all files begin or end with that are not the engine's. */
export const CONTENT = /^(?:fragment|index|filter)\/|\.pf_meta$/u;

/** Pagefind's table of an index. */
export type Meta = readonly [
  version: string,
  pages: readonly (readonly [fragment: string, words: number, ...unknown[]])[],
  parts: readonly (readonly [from: string, to: string, name: string])[],
  filters: readonly (readonly [filter: string, name: string])[],
  sorts: readonly unknown[],
  fields: readonly string[],
];

/** A filter with the pages of each of its values. */
export type Filter = readonly [
  name: string,
  values: readonly (readonly [value: string, pages: readonly number[]])[],
];

const SIGN = Buffer.from('pagefind_dcd');

/** What is in one of Pagefind's tables; throws when it does not begin as Pagefind writes them. */
export function unpack<Content>(file: IndexFile): Content {
  return decode(unpackBytes(file)) as Content;
}

/** The address of the section that a fragment holds; throws when it does not begin as Pagefind writes them. */
export function fragmentUrl(file: IndexFile): string {
  return (JSON.parse(unpackBytes(file).toString()) as { readonly url: string }).url;
}

/** The bytes of one of Pagefind's files. */
export function pack(bytes: Uint8Array): Uint8Array {
  // A copy: what zlib gives keeps 16 kB alive, however little of it is used.
  return new Uint8Array(gzipSync(Buffer.concat([SIGN, bytes]), { level: 9 }));
}

/** Where a fragment of that name lies. */
export function fragmentPath(name: string): string {
  return `fragment/${name}.pf_fragment`;
}

/** Where a part of the word index of that name lies. */
export function partPath(name: string): string {
  return `index/${name}.pf_index`;
}

/** Where a filter of that name lies. */
export function filterPath(name: string): string {
  return `filter/${name}.pf_filter`;
}

/** The bytes in one of Pagefind's files; throws when it does not begin as Pagefind writes them. */
export function unpackBytes({ path, content }: IndexFile): Buffer {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, SIGN.length).equals(SIGN)) throw new Error(`${path} is no file of Pagefind’s`);
  return bytes.subarray(SIGN.length);
}
