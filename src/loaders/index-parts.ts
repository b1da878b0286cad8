import { decode, encode } from 'cborg';
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexFile } from './pagefind.ts';

/** Pagefind's own parts are about 21 kB; a search for two words reads two of them. */
const MOST_BYTES = 14_000;
const SIGN = Buffer.from('pagefind_dcd');
const META = /\.pf_meta$/u;
const PART = /\.pf_index$/u;

/** A word, and what Pagefind says of it. */
type Entry = readonly [word: string, ...unknown[]];

/** The list of parts is the third thing in Pagefind's table. */
type Meta = readonly [
  version: unknown,
  sections: unknown,
  parts: readonly (readonly [from: string, to: string, name: string])[],
  ...unknown[],
];

/**
 * Cuts the word index of Pagefind into smaller parts, since it has no option for their size, and names them in its list.
 * Throws when the files are not as this version of Pagefind writes them.
 */
export function cutIndex(files: readonly IndexFile[]): IndexFile[] {
  const meta = files.find(({ path }) => META.test(path));
  if (!meta) return [...files];
  const [version, sections, listed, ...others] = unpack<Meta>(meta);
  const contents = new Map(files.map((file) => [file.path, file]));
  const entries = listed.flatMap(([, , name]) => {
    const file = contents.get(partPath(name));
    if (!file) throw new Error(`${partPath(name)} is missing`);
    const [words] = unpack<readonly [readonly Entry[]]>(file);
    return words;
  });
  const parts = cut(entries).map((words) => toPart(words));
  const names = parts.map(({ from, to, name }) => [from, to, name]);
  return [
    ...files.filter(({ path }) => path !== meta.path && !PART.test(path)),
    { path: meta.path, content: pack(encode([version, sections, names, ...others])) },
    ...parts.map(({ name, content }) => ({ path: partPath(name), content })),
  ];
}

function partPath(name: string): string {
  return `index/${name}.pf_index`;
}

function cut(entries: readonly Entry[]): Entry[][] {
  const parts: Entry[][] = [];
  let size = Infinity;
  for (const entry of entries) {
    const own = encode(entry).length;
    if (size + own > MOST_BYTES) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(entry);
    size += own;
  }
  return parts;
}

function toPart(words: readonly Entry[]) {
  const bytes = encode([words]);
  const name = `en_${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}`;
  return { from: words[0]?.[0] ?? '', to: words.at(-1)?.[0] ?? '', name, content: pack(bytes) };
}

function unpack<Content>({ path, content }: IndexFile): Content {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, SIGN.length).equals(SIGN)) throw new Error(`${path} is no file of Pagefind’s`);
  return decode(bytes.subarray(SIGN.length)) as Content;
}

function pack(bytes: Uint8Array): Buffer {
  return gzipSync(Buffer.concat([SIGN, bytes]), { level: 9 });
}
