import { decode, encode } from 'cborg';
import { join } from 'node:path';
import type { WordUse } from '../core/shards.ts';
import { readKept, writeKept } from './kept-file.ts';
import type { OpenedIndex, OpenIndex } from './open-index.ts';
import type { IndexFile } from './pagefind-format.ts';

/** What is kept of a batch of records: its index, and how its records use each word. */
export interface KeptBatch extends Omit<OpenedIndex, 'engine'> {
  readonly uses: ReadonlyMap<string, WordUse>;
}

/** As CBOR of few items: what is long is quicker to read as JSON, and bytes are not read at all. */
interface Layout {
  readonly json: string;
  readonly rows: Uint8Array;
  readonly words: Uint8Array;
  readonly fragments: Uint8Array;
}

type Json = Pick<OpenIndex, 'meta' | 'filters'> & {
  readonly keys: string;
  readonly uses: readonly (readonly [word: string, count: number, worth: number])[];
  readonly fragments: readonly (readonly [path: string, size: number])[];
};

/** The name of the file in which a batch is kept. */
export function keptName({ key }: { readonly key: string }): string {
  return `${key}.cbor`;
}

/** Keeps a batch in a file. */
export function keepBatch(file: string, { index, fragments, uses }: KeptBatch): void {
  const { meta, filters, words } = index;
  const json: Json = {
    ...{ meta, filters, keys: words.keys },
    uses: [...uses].map(([word, { count, worth }]) => [word, count, Math.round(worth * 100) / 100]),
    fragments: fragments.map(({ path, content }) => [path, content.length]),
  };
  const layout: Layout = {
    json: JSON.stringify(json),
    rows: new Uint8Array(words.rows.buffer),
    words: words.bytes,
    fragments: Buffer.concat(fragments.map(({ content }) => content)),
  };
  writeKept(file, encode(layout));
}

/** A batch that was kept; undefined for one that was not, or not to its end. */
export function readBatch(file: string): KeptBatch | undefined {
  return readKept(file, (bytes) => {
    const { json, rows, words, fragments } = decode(bytes) as Layout;
    const { meta, filters, keys, uses, fragments: sizes } = JSON.parse(json) as Json;
    // Copies of what is held until all is merged: a part of the file would hold all of it.
    const index = {
      ...{ meta, filters },
      words: { keys, rows: new Uint32Array(Uint8Array.from(rows).buffer), bytes: Uint8Array.from(words) },
    };
    return {
      index,
      fragments: cut(fragments, sizes),
      uses: new Map(uses.map(([word, count, worth]) => [word, { count, worth }])),
    };
  });
}

/** The engine that was kept in a folder under that key, if any was. */
export function readEngine(folder: string, key: string): readonly IndexFile[] | undefined {
  return readKept(join(folder, engineName(key)), (bytes) => decode(bytes) as readonly IndexFile[]);
}

/** Keeps the engine in a folder. */
export function keepEngine(folder: string, key: string, files: readonly IndexFile[]): void {
  writeKept(join(folder, engineName(key)), encode(files));
}

/** The name of the file in which the engine is kept. */
export function engineName(key: string): string {
  return `engine-${key}.cbor`;
}

function cut(bytes: Uint8Array, sizes: Json['fragments']): IndexFile[] {
  let at = 0;
  return sizes.map(([path, size]) => {
    at += size;
    return { path, content: bytes.subarray(at - size, at) };
  });
}
