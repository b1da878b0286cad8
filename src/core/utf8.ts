/** How many bytes the UTF-8 sequence has that this byte leads: 2, 3 or 4; 0 when it leads none. */
export function sequenceSize(lead: number): 0 | 2 | 3 | 4 {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

/** Whether a byte can only stand inside a sequence. */
export function isContinuation(byte: number): boolean {
  return byte >= 0x80 && byte <= 0xbf;
}

/** The code point of one whole multi-byte sequence; undefined when the bytes are not exactly one, well formed. */
export function codePointOf(bytes: readonly number[]): number | undefined {
  const [lead = 0, ...rest] = bytes;
  const size = sequenceSize(lead);
  if (size === 0 || bytes.length !== size || !rest.every(isContinuation)) return undefined;
  const value = rest.reduce((sum, byte) => sum * 64 + (byte & 0x3f), lead & (0x7f >> size));
  return value >= SMALLEST[size] && value <= 0x10ffff && !isSurrogate(value) ? value : undefined;
}

// A longer form than needed is not well formed.
const SMALLEST = { 2: 0x80, 3: 0x800, 4: 0x10000 } as const;

function isSurrogate(value: number): boolean {
  return value >= 0xd800 && value <= 0xdfff;
}
