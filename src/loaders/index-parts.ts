import { encode } from 'cborg';
import { createHash } from 'node:crypto';
import { pack, type Entry } from './pagefind-format.ts';

/** Pagefind's own parts are about 21 kB; a search for two words reads two of them. */
const MOST_BYTES = 14_000;

interface EncodedWord {
  readonly word: string;
  readonly bytes: Uint8Array;
}

/** A part of the word index. */
export interface IndexPart {
  readonly from: string;
  readonly to: string;
  readonly name: string;
  readonly content: Uint8Array;
}

/** Cuts sorted words into parts smaller than Pagefind's, which has no option for their size. */
export function* cutParts(entries: Iterable<Entry>): Generator<IndexPart> {
  let words: EncodedWord[] = [];
  let size = 0;
  for (const entry of entries) {
    const bytes = encode(entry);
    if (words.length > 0 && size + bytes.length > MOST_BYTES) {
      yield toPart(words);
      [words, size] = [[], 0];
    }
    words.push({ word: entry[0], bytes });
    size += bytes.length;
  }
  if (words.length > 0) yield toPart(words);
}

/** The name of a file by what is in it, as Pagefind names its own. */
export function hashedName(bytes: Uint8Array): string {
  return `en_${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}`;
}

function toPart(words: readonly EncodedWord[]): IndexPart {
  const bytes = Buffer.concat([listHead(1), listHead(words.length), ...words.map((word) => word.bytes)]);
  return {
    from: words[0]?.word ?? '',
    to: words.at(-1)?.word ?? '',
    name: hashedName(bytes),
    content: pack(bytes),
  };
}

/** How a list of so many items begins. */
function listHead(length: number): Uint8Array {
  const zeros = encode(Array<number>(length).fill(0));
  return zeros.subarray(0, zeros.length - length);
}
