import type { Place } from './model.ts';
import { codePointOf, sequenceSize } from './utf8.ts';

export type ByteEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** The text of a file, with LF line ends and without a byte order mark; what was no text is U+FFFD and has its place listed. */
export interface DecodedBytes {
  readonly text: string;
  readonly encoding: ByteEncoding;
  readonly hadBom: boolean;
  readonly hadInvalidBytes: boolean;
  /** Where bytes that are no text stood, and NUL characters; places in `text`. */
  readonly invalidPlaces: readonly Place[];
}

const BYTE_ORDER_MARKS: readonly (readonly [ByteEncoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Stands for a byte that is no text, apart from a U+FFFD that the file itself contains. */
const INVALID = '\0';

/** Decodes the bytes of a text file: UTF-8, or UTF-16 by its byte order mark or its zero bytes. Never throws. */
export function decodeBytes(bytes: Uint8Array): DecodedBytes {
  const mark = BYTE_ORDER_MARKS.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  const encoding = mark?.[0] ?? guessEncoding(bytes);
  const body = bytes.subarray(mark?.[1].length ?? 0);
  const raw = (encoding === 'utf-8' ? decodeUtf8(body) : decodeUtf16(body, encoding)).replace(
    /\r\n?/gu,
    '\n',
  );
  const invalidPlaces = placesOf(raw, INVALID);
  const text = raw.replaceAll(INVALID, '\uFFFD');
  return {
    text,
    encoding,
    hadBom: mark !== undefined,
    hadInvalidBytes: invalidPlaces.length > 0,
    invalidPlaces,
  };
}

/** UTF-16 without a mark shows by its zero bytes: ASCII has one in each pair, always on the same side. */
function guessEncoding(bytes: Uint8Array): ByteEncoding {
  if (bytes.length < 2 || bytes.length % 2 === 1) return 'utf-8';
  const zeros = [0, 0];
  bytes.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const isMany = Math.max(even, odd) * 4 >= bytes.length;
  if (!isMany || Math.min(even, odd) * 10 > Math.max(even, odd)) return 'utf-8';
  return even > odd ? 'utf-16be' : 'utf-16le';
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return decodeBrokenUtf8(bytes);
  }
}

function decodeBrokenUtf8(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] ?? 0;
    const size = lead < 0x80 ? 1 : sequenceSize(lead);
    const value = size === 1 ? lead : codePointOf([...bytes.subarray(at, at + size)]);
    text += value === undefined ? INVALID : String.fromCodePoint(value);
    at += value === undefined ? 1 : size;
  }
  return text;
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    text += String.fromCharCode(view.getUint16(at, encoding === 'utf-16le'));
  }
  const halfPair = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
  return text.replace(halfPair, INVALID) + (bytes.length % 2 === 1 ? INVALID : '');
}

function placesOf(text: string, char: string): Place[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      offsetsOf(line, char).map((offset) => ({ line: index + 1, column: offset + 1 })),
    );
}

function offsetsOf(line: string, char: string): number[] {
  const offsets: number[] = [];
  for (let at = line.indexOf(char); at !== -1; at = line.indexOf(char, at + 1)) offsets.push(at);
  return offsets;
}
