import { createHash } from 'node:crypto';
import { CborWriter } from './cbor-bytes.ts';
import type { IndexWord } from './merge-words.ts';

/** Packs the bytes of a part, whose name tells what is in it. */
export type Pack = (bytes: Uint8Array, name: string) => Uint8Array;

/** A part of the word index. */
export interface IndexPart {
  readonly from: string;
  readonly to: string;
  readonly name: string;
  readonly content: Uint8Array;
}

/** Cuts sorted words into parts of at most so many bytes each; Pagefind has no option for their size. */
export function* cutParts(all: Iterable<IndexWord>, most: number, pack: Pack): Generator<IndexPart> {
  const writer = new CborWriter();
  let words: IndexWord[] = [];
  let size = 0;
  for (const word of all) {
    if (words.length > 0 && size + word.bytes.length > most) {
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
