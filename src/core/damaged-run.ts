import { byteOf, LOST_BYTES, type Charset } from './charsets.ts';
import { codePointOf, isContinuation, sequenceSize } from './utf8.ts';

/** Characters that are the bytes of one other character. */
export interface WholePart {
  readonly kind: 'whole';
  readonly found: string;
  readonly char: string;
}
/** Characters that are all but one of the bytes of a character; `options` are the characters it can have been. */
export interface GapPart {
  readonly kind: 'gap';
  readonly found: string;
  readonly options: readonly Option[];
}
/** A character that is no part of a misread one. */
export interface OtherPart {
  readonly kind: 'other';
  readonly found: string;
}
export type RunPart = WholePart | GapPart | OtherPart;

/** A character with the byte that would have been lost from it. */
export interface Option {
  readonly char: string;
  readonly lostByte: number;
}

const PLACEHOLDER = '\uFFFD';

/** Reads a run of non-ASCII characters as UTF-8 bytes that were shown in the charset. The parts joined are the run. */
export function readRun(run: string, charset: Charset): RunPart[] {
  const chars = [...run];
  const parts: RunPart[] = [];
  for (let at = 0; at < chars.length;) {
    const part = readPart(chars.slice(at, at + 4), charset);
    parts.push(part);
    at += [...part.found].length;
  }
  return parts;
}

/** The run with whole sequences put right; what is broken stays. */
export function textOfWhole(parts: readonly RunPart[]): string {
  return parts.map((part) => (part.kind === 'whole' ? part.char : part.found)).join('');
}

/** `chars` is as much as one part can take: four characters. */
function readPart(chars: readonly string[], charset: Charset): RunPart {
  const bytes = chars.map((char) => byteOf(charset, char));
  return (
    readWhole(chars, bytes) ?? readGap(chars, bytes, charset) ?? { kind: 'other', found: chars[0] ?? '' }
  );
}

function readWhole(chars: readonly string[], bytes: readonly (number | undefined)[]): WholePart | undefined {
  const size = sequenceSize(bytes[0] ?? 0);
  const char = charOf(bytes.slice(0, size));
  return char === undefined ? undefined : { kind: 'whole', found: chars.slice(0, size).join(''), char };
}

function readGap(
  chars: readonly string[],
  bytes: readonly (number | undefined)[],
  charset: Charset,
): GapPart | undefined {
  const length = gapLength(chars, bytes);
  if (length === 0) return undefined;
  const options = fillings(chars.slice(0, length), bytes.slice(0, length)).flatMap((fill) =>
    LOST_BYTES[charset].flatMap((lostByte) => {
      const char = charOf(fill(lostByte));
      return char === undefined || /\p{Cc}/u.test(char) ? [] : [{ char, lostByte }];
    }),
  );
  return options.length === 0 ? undefined : { kind: 'gap', found: chars.slice(0, length).join(''), options };
}

/** How many characters a broken sequence has: up to where the next one begins, one byte short or one placeholder. */
function gapLength(chars: readonly string[], bytes: readonly (number | undefined)[]): number {
  const rest = bytes.findIndex((byte, index) => {
    if (chars[index] === PLACEHOLDER) return false;
    return byte === undefined || (index > 0 && !isContinuation(byte));
  });
  const span = rest === -1 ? bytes.length : rest;
  const mark = chars.indexOf(PLACEHOLDER);
  const size = sequenceSize(bytes[0] ?? 0);
  if (mark !== -1 && mark < span) return size === 0 ? span : Math.min(size, span);
  return size === 0 ? Math.min(3, span) : Math.min(size - 1, span);
}

type Fill = (byte: number) => (number | undefined)[];

/** The ways to put one byte into the broken sequence: at its placeholder, or else anywhere. */
function fillings(chars: readonly string[], bytes: readonly (number | undefined)[]): Fill[] {
  const mark = chars.indexOf(PLACEHOLDER);
  if (mark !== -1) return [(byte) => bytes.with(mark, byte)];
  return Array.from(
    { length: bytes.length + 1 },
    (_, index): Fill =>
      (byte) =>
        bytes.toSpliced(index, 0, byte),
  );
}

function charOf(bytes: readonly (number | undefined)[]): string | undefined {
  const value = codePointOf(bytes.map((byte) => byte ?? 0));
  const char = value === undefined ? '' : String.fromCodePoint(value);
  // The Apple logo is the one private character that Mac Roman itself makes.
  return char === '\uF8FF' || /^[^\p{Cn}\p{Co}]$/u.test(char) ? char : undefined;
}
