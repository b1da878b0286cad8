import { createHash } from 'node:crypto';
import { CborWriter } from './cbor-bytes.ts';
import type { IndexWord } from './merge-words.ts';

/** Pagefind's own parts are about 21 kB; a search for two words reads two of them. */
const MOST_BYTES = 14_000;

/** Packs the bytes of a part, whose name tells what is in it. */
export type Pack = (bytes: Uint8Array, name: string) => Uint8Array;

/** A part of the word index. */
export interface IndexPart {
  readonly from: string;
  readonly to: string;
  readonly name: string;
  readonly content: Uint8Array;
}

/** Cuts sorted words into parts smaller than Pagefind's, which has no option for their size. */
export function* cutParts(all: Iterable<IndexWord>, pack: Pack): Generator<IndexPart> {
  const writer = new CborWriter();
  let words: IndexWord[] = [];
  let size = 0;
  for (const word of all) {
    if (words.length > 0 && size + word.bytes.length > MOST_BYTES) {
      yield toPart(words, writer, pack);
      [words, size] = [[], 0];
    }
    words.push(word);
    size += word.bytes.length;
  }
  if (words.length > 0) yield toPart(words, writer, pack);
}

/** The name of a file by what is in it, as Pagefind names its own. */
export function hashedName(bytes: Uint8Array): string {
  return `en_${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}`;
}

function toPart(words: readonly IndexWord[], writer: CborWriter, pack: Pack): IndexPart {
  writer.list(1);
  writer.list(words.length);
  for (const { bytes } of words) writer.items(bytes);
  const bytes = writer.take();
  const textOf = (word: IndexWord | undefined) => Buffer.from(word?.key ?? '', 'latin1').toString();
  const name = hashedName(bytes);
  return { from: textOf(words[0]), to: textOf(words.at(-1)), name, content: pack(bytes, name) };
}
