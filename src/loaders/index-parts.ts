import { encode } from 'cborg';
import { createHash } from 'node:crypto';
import { pack, type Entry } from './pagefind-format.ts';

/** Pagefind's own parts are about 21 kB; a search for two words reads two of them. */
const MOST_BYTES = 14_000;

/** A part of the word index. */
export interface IndexPart {
  readonly from: string;
  readonly to: string;
  readonly name: string;
  readonly content: Uint8Array;
}

/** Cuts sorted words into parts smaller than Pagefind's, which has no option for their size. */
export function* cutParts(entries: Iterable<Entry>): Generator<IndexPart> {
  let words: Entry[] = [];
  let size = 0;
  for (const entry of entries) {
    const own = bytesOf(entry);
    if (words.length > 0 && size + own > MOST_BYTES) {
      yield toPart(words);
      [words, size] = [[], 0];
    }
    words.push(entry);
    size += own;
  }
  if (words.length > 0) yield toPart(words);
}

/** The name of a file by what is in it, as Pagefind names its own. */
export function hashedName(bytes: Uint8Array): string {
  return `en_${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}`;
}

function toPart(words: readonly Entry[]): IndexPart {
  const bytes = encode([words]);
  return {
    from: words[0]?.[0] ?? '',
    to: words.at(-1)?.[0] ?? '',
    name: hashedName(bytes),
    content: pack(bytes),
  };
}

/** How long a value is in CBOR, without writing it (RFC 8949, section 3). */
function bytesOf(value: unknown): number {
  if (Array.isArray(value))
    return value.reduce<number>((sum, item) => sum + bytesOf(item), headBytes(value.length));
  if (typeof value === 'number') return headBytes(value < 0 ? -1 - value : value);
  const length = Buffer.byteLength(String(value));
  return headBytes(length) + length;
}

function headBytes(value: number): number {
  if (value < 24) return 1;
  if (value < 0x100) return 2;
  return value < 0x10000 ? 3 : 5;
}
