import { decode, encode } from 'cborg';
import type { Pack } from './index-parts.ts';
import { readKept, writeKept } from './kept-file.ts';
import { pack } from './pagefind-format.ts';

/** Packs as `pack` does, but what was packed the last time not again. */
export interface PartPacker {
  readonly pack: Pack;
  /** Keeps what was packed, and nothing else, for the next time. */
  readonly keep: () => void;
}

/** A packer that keeps in a file what it packs. */
export function partPacker(file: string): PartPacker {
  const before = readKept(file, (bytes) => decode(bytes) as Record<string, Uint8Array>) ?? {};
  const packed: Record<string, Uint8Array> = {};
  return {
    pack: (bytes, name) => (packed[name] = before[name] ?? pack(bytes)),
    keep: () => {
      writeKept(file, encode(packed));
    },
  };
}
