import { byteOf, LOST_BYTES, type Charset } from './charsets.ts';
import { codePointOf, isContinuation, sequenceSize } from './utf8.ts';

/** Characters that are the bytes of one other character. */
export interface WholePart {
  readonly kind: 'whole';
  readonly found: string;
  readonly char: string;
}
/** Characters that are all but one of the bytes of another character. */
export interface GapPart {
  readonly kind: 'gap';
  readonly found: string;
  readonly charset: Charset;
}
/** A character that is no part of a misread one. */
export interface OtherPart {
  readonly kind: 'other';
  readonly found: string;
}
export type RunPart = WholePart | GapPart | OtherPart;

/** A character that a broken sequence can have been, with the byte that it would have lost. */
export interface Option {
  readonly char: string;
  readonly lostByte: number;
}

type Bytes = readonly (number | undefined)[];

// What decoders put where a byte means nothing to them.
const PLACEHOLDER = '\uFFFD';

/** Reads a run of non-ASCII characters as UTF-8 bytes that were shown in the charset. The parts joined are the run. */
export function readRun(run: string, charset: Charset): RunPart[] {
  const chars = [...run];
  const bytes = chars.map((char) => byteOf(charset, char));
  const parts: RunPart[] = [];
  for (let at = 0; at < chars.length;) {
    const size = wholeSize(bytes, at);
    const char = size === 0 ? undefined : charOf(bytes.slice(at, at + size));
    const length = char === undefined ? gapSize(chars, bytes, at, charset) : size;
    const found = chars.slice(at, at + Math.max(1, length)).join('');
    if (char !== undefined) parts.push({ kind: 'whole', found, char });
    else parts.push(length === 0 ? { kind: 'other', found } : { kind: 'gap', found, charset });
    at += Math.max(1, length);
  }
  return parts;
}

/** How many bytes from here a whole sequence has; 0 when there is none. */
function wholeSize(bytes: Bytes, at: number): number {
  const size = sequenceSize(bytes[at] ?? 0);
  return size > 0 && at + spanOf(bytes, at, size) >= at + size ? size : 0;
}

/** How many bytes from here can stand in one sequence: the first and the continuations after it. */
function spanOf(bytes: Bytes, at: number, limit: number): number {
  let span = 1;
  while (span < limit && isContinuation(bytes[at + span] ?? 0)) span += 1;
  return span;
}

/** How many characters from here are a sequence with one byte lost or replaced; 0 when they are none. */
function gapSize(chars: readonly string[], bytes: Bytes, at: number, charset: Charset): number {
  // A placeholder is a continuation as far as anybody can tell.
  const shown = chars
    .slice(at, at + 4)
    .map((char, index) => (char === PLACEHOLDER ? 0x80 : bytes[at + index]));
  const size = sequenceSize(shown[0] ?? 0);
  const length = size === 0 ? spanOf(shown, 0, 4) : spanOf(shown, 0, size);
  const marks = chars.slice(at, at + length).filter((char) => char === PLACEHOLDER).length;
  if (marks > 1 || (shown[0] ?? 0) > HIGHEST_LEAD) return 0;
  if (size > 0) return length === size - 1 + marks ? length : 0;
  return isContinuation(shown[0] ?? 0) && LOST_BYTES[charset].includes(HIGHEST_LEAD) && length === 3 + marks
    ? length
    : 0;
}

// No characters are assigned in the planes that higher bytes lead to.
const HIGHEST_LEAD = 0xf0;

/** The characters that a broken sequence can have been: one lost byte put in at its placeholder, or else anywhere. */
export function optionsOf({ found, charset }: GapPart): Option[] {
  const chars = [...found];
  const bytes = chars.map((char) => byteOf(charset, char));
  const mark = chars.indexOf(PLACEHOLDER);
  const places = mark === -1 ? [...bytes.keys(), bytes.length] : [mark];
  return places.flatMap((place) =>
    LOST_BYTES[charset].flatMap((lostByte) => {
      const char = charOf(bytes.toSpliced(place, mark === -1 ? 0 : 1, lostByte));
      return char === undefined || /\p{Cc}/u.test(char) ? [] : [{ char, lostByte }];
    }),
  );
}

function charOf(bytes: Bytes): string | undefined {
  const value = codePointOf(bytes.map((byte) => byte ?? 0));
  if (value === undefined) return undefined;
  const char = String.fromCodePoint(value);
  // The Apple logo is the one private character that Mac Roman itself makes.
  return char === '\uF8FF' || !/[\p{Cn}\p{Co}]/u.test(char) ? char : undefined;
}

/** The run with whole sequences put right; what is broken stays. */
export function textOfWhole(parts: readonly RunPart[]): string {
  return parts.map((part) => (part.kind === 'whole' ? part.char : part.found)).join('');
}
