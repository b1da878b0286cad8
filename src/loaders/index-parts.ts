import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { endOf, itemAt, itemsOf, listHead, textItem, textsOf } from './cbor.ts';
import type { IndexFile } from './pagefind.ts';

/** Pagefind's own parts are about 21 kB; a search for two words reads two of them. */
const MOST_BYTES = 14_000;
const SIGN = Buffer.from('pagefind_dcd');
const META = /\.pf_meta$/u;
const PART = /\.pf_index$/u;

/** A word with its pages, as Pagefind encoded it. */
interface Entry {
  readonly word: string;
  readonly bytes: Buffer;
}

/**
 * Cuts the word index of Pagefind into smaller parts, since it has no option for their size, and names them in its list.
 * Throws when the files are not as this version of Pagefind writes them.
 */
export function cutIndex(files: readonly IndexFile[]): IndexFile[] {
  const meta = files.find(({ path }) => META.test(path));
  if (!meta) return [...files];
  const bytes = unpack(meta);
  const [, , list] = itemsOf(bytes, itemAt(bytes, 0));
  if (!list) throw new Error(`${meta.path}: no list of index parts`);
  const contents = new Map(files.map((file) => [file.path, file]));
  const entries = itemsOf(bytes, list).flatMap((part) => {
    const path = `index/${textsOf(bytes, part)[2] ?? ''}.pf_index`;
    const file = contents.get(path);
    if (!file) throw new Error(`${path} is missing`);
    return entriesOf(unpack(file));
  });
  const parts = cut(entries).map((words) => toPart(words));
  const named = concat(
    listHead(parts.length),
    ...parts.map(({ from, to, name }) => concat(listHead(3), textItem(from), textItem(to), textItem(name))),
  );
  const whole = concat(bytes.subarray(0, list.start), named, bytes.subarray(endOf(bytes, list.start)));
  return [
    ...files.filter(({ path }) => path !== meta.path && !PART.test(path)),
    { path: meta.path, content: pack(whole) },
    ...parts.map(({ name, content }) => ({ path: `index/${name}.pf_index`, content })),
  ];
}

function entriesOf(bytes: Buffer): Entry[] {
  const [list] = itemsOf(bytes, itemAt(bytes, 0));
  if (!list) throw new Error('An index part without words');
  return itemsOf(bytes, list).map((entry) => ({
    word: textsOf(bytes, entry)[0] ?? '',
    bytes: bytes.subarray(entry.start, endOf(bytes, entry.start)),
  }));
}

function cut(entries: readonly Entry[]): Entry[][] {
  const parts: Entry[][] = [];
  let size = Infinity;
  for (const entry of entries) {
    if (size + entry.bytes.length > MOST_BYTES) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(entry);
    size += entry.bytes.length;
  }
  return parts;
}

function toPart(words: readonly Entry[]) {
  const bytes = concat(listHead(1), listHead(words.length), ...words.map((entry) => entry.bytes));
  const name = `en_${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}`;
  return { from: words[0]?.word ?? '', to: words.at(-1)?.word ?? '', name, content: pack(bytes) };
}

function unpack({ path, content }: IndexFile): Buffer {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, SIGN.length).equals(SIGN)) throw new Error(`${path} is no file of Pagefind’s`);
  return bytes.subarray(SIGN.length);
}

function pack(bytes: Buffer): Buffer {
  return gzipSync(concat(SIGN, bytes), { level: 9 });
}

function concat(...parts: readonly Uint8Array[]): Buffer {
  return Buffer.concat(parts);
}
