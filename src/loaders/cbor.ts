/** An item of CBOR (RFC 8949): where it begins, where its content begins, its kind, and its number or length. */
export interface Item {
  readonly start: number;
  readonly content: number;
  readonly kind: number;
  readonly count: number;
}

// Kinds of items.
const TEXT = 3;
const LIST = 4;
const [ONE_BYTE, TWO_BYTES, FOUR_BYTES] = [24, 25, 26];

/** The item that begins at a place. Throws at a byte that Pagefind does not write. */
export function itemAt(bytes: Buffer, start: number): Item {
  const first = bytes.readUInt8(start);
  const [kind, short] = [first >> 5, first & 31];
  const at = start + 1;
  if (short < ONE_BYTE) return { start, content: at, kind, count: short };
  if (short === ONE_BYTE) return { start, content: at + 1, kind, count: bytes.readUInt8(at) };
  if (short === TWO_BYTES) return { start, content: at + 2, kind, count: bytes.readUInt16BE(at) };
  if (short === FOUR_BYTES) return { start, content: at + 4, kind, count: bytes.readUInt32BE(at) };
  throw new Error(`Unexpected byte ${first} in the index`);
}

/** Where the item that begins at a place ends, with all that is in it. */
export function endOf(bytes: Buffer, start: number): number {
  const { kind, count, content } = itemAt(bytes, start);
  if (kind < 2) return content;
  if (kind <= TEXT) return content + count;
  if (kind !== LIST) throw new Error(`Unexpected kind ${kind} in the index`);
  let end = content;
  for (let at = 0; at < count; at += 1) end = endOf(bytes, end);
  return end;
}

/** What is in a list. Throws for anything else. */
export function itemsOf(bytes: Buffer, { kind, count, content }: Item): Item[] {
  if (kind !== LIST) throw new Error('Expected a list in the index');
  let next = content;
  return Array.from({ length: count }, () => {
    const item = itemAt(bytes, next);
    next = endOf(bytes, next);
    return item;
  });
}

/** The texts among what is in a list. */
export function textsOf(bytes: Buffer, list: Item): string[] {
  return itemsOf(bytes, list).flatMap(({ kind, content, count }) =>
    kind === TEXT ? bytes.subarray(content, content + count).toString() : [],
  );
}

/** The bytes before what is in a list of so many items. */
export function listHead(count: number): Buffer {
  return head(LIST, count);
}

function head(kind: number, count: number): Buffer {
  const first = kind << 5;
  if (count < ONE_BYTE) return Buffer.of(first | count);
  if (count < 1 << 8) return Buffer.of(first | ONE_BYTE, count);
  if (count < 1 << 16) return Buffer.of(first | TWO_BYTES, count >> 8, count & 255);
  const bytes = Buffer.of(first | FOUR_BYTES, 0, 0, 0, 0);
  bytes.writeUInt32BE(count, 1);
  return bytes;
}

/** A text as an item. */
export function textItem(words: string): Buffer {
  const bytes = Buffer.from(words);
  return Buffer.concat([head(TEXT, bytes.length), bytes]);
}
