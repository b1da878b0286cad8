/** What an item is, by the first three bits of it (RFC 8949, section 3). */
const [NUMBER, TEXT, LIST] = [0, 3, 4];
/** Numbers up to this one stand in the first byte; above it stands how many bytes follow: 1, 2, 4 or 8. */
const MOST_SHORT = 23;
const MOST_SIZE = 27;

// By hand: a library makes values of all it reads, which for a large library do not fit into the memory.

/** Walks over CBOR of numbers, texts and lists, as Pagefind writes it, without making values of what is only copied. */
export class CborReader {
  readonly bytes: Buffer;
  at = 0;

  constructor({ buffer, byteOffset, length }: Uint8Array) {
    this.bytes = Buffer.from(buffer, byteOffset, length);
  }

  /** The value of a number, or how long a text or list is, whose content comes next. */
  head(): number {
    const size = this.#byte() & 31;
    if (size <= MOST_SHORT) return size;
    if (size > MOST_SIZE) throw new Error('Search index: a list or text of unknown length');
    let value = 0;
    for (let left = 2 ** (size - MOST_SHORT - 1); left > 0; left -= 1) value = value * 256 + this.#byte();
    return value;
  }

  /** The bytes of a text, a character for each. */
  text(): string {
    const length = this.head();
    this.at += length;
    return this.bytes.toString('latin1', this.at - length, this.at);
  }

  /** Goes to the end of an item and returns its bytes. */
  item(): Uint8Array {
    const from = this.at;
    this.skip();
    return this.bytes.subarray(from, this.at);
  }

  /** Goes to the end of so many items. */
  skip(items = 1): void {
    for (let left = items; left > 0; left -= 1) {
      const kind = (this.bytes[this.at] ?? 0) >> 5;
      const value = this.head();
      if (kind === TEXT) this.at += value;
      else if (kind === LIST) this.skip(value);
      else if (kind > 1) throw new Error('Search index: something else than numbers, texts and lists');
    }
  }

  #byte(): number {
    const byte = this.bytes[this.at];
    if (byte === undefined) throw new Error('Search index: a list that ends too soon');
    this.at += 1;
    return byte;
  }
}

/** Puts CBOR together of numbers, beginnings of lists, and items that are there. */
export class CborWriter {
  #bytes = Buffer.alloc(0x10000);
  #length = 0;

  number(value: number): void {
    this.#head(NUMBER, value);
  }

  /** The beginning of a list of so many items. */
  list(length: number): void {
    this.#head(LIST, length);
  }

  /** A text whose bytes are given as characters. */
  text(bytes: string): void {
    this.#head(TEXT, bytes.length);
    this.#reserve(bytes.length);
    this.#length += this.#bytes.write(bytes, this.#length, 'latin1');
  }

  /** Items that are CBOR already. */
  items(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** How many bytes are written. */
  get length(): number {
    return this.#length;
  }

  /** A copy of what was written, which is forgotten. */
  take(): Uint8Array {
    const written = Uint8Array.prototype.slice.call(this.#bytes, 0, this.#length);
    this.#length = 0;
    return written;
  }

  /** In as few bytes as it takes. */
  #head(kind: number, value: number): void {
    this.#reserve(5);
    const sizes = value <= MOST_SHORT ? 0 : value < 0x100 ? 1 : value < 0x10000 ? 2 : 4;
    const short = sizes === 0 ? value : MOST_SHORT + 1 + Math.log2(sizes);
    this.#length = this.#bytes.writeUInt8((kind << 5) | short, this.#length);
    if (sizes > 0) this.#length = this.#bytes.writeUIntBE(value, this.#length, sizes);
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    this.#bytes = Buffer.concat([this.#bytes], 2 * (this.#length + more));
  }
}
