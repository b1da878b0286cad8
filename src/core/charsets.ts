import { createSinglebyteDecoder } from '@exodus/bytes/single-byte.js';

/** The charsets that UTF-8 text gets misread as; of two that explain a text equally well the first is named. */
export const CHARSETS = ['windows-1252', 'iso-8859-1', 'macintosh', 'windows-1254'] as const;

export type Charset = (typeof CHARSETS)[number];

// A no-break space and a soft hyphen vanish in editors that tidy white space.
const INVISIBLE = [0xa0, 0xad];

// Windows-1254 alone lacks 8E and 9E; most texts do not show which of the two charsets it was.
const UNDEFINED_IN_WINDOWS = [0x81, 0x8d, 0x8e, 0x8f, 0x90, 0x9d, 0x9e];

/** Bytes that get lost when a program drops what a charset leaves undefined or does not show. */
export const LOST_BYTES: Readonly<Record<Charset, readonly number[]>> = {
  'windows-1252': [...UNDEFINED_IN_WINDOWS, ...INVISIBLE],
  'iso-8859-1': INVISIBLE,
  macintosh: [0xf0],
  'windows-1254': [...UNDEFINED_IN_WINDOWS, ...INVISIBLE],
};

// Mac Roman had ¤ where € stands since 1998; U+2126 is the ohm sign that older tables give for Ω.
const ALIASES: Partial<Record<Charset, Readonly<Record<string, number>>>> = {
  macintosh: { '\u00a4': 0xdb, '\u2126': 0xbd },
};

// The tables come from a library because TextDecoder reads windows-1252 as Latin-1 in Node 22.13 to 24.12 (nodejs/node#56542).
const TABLES = new Map(CHARSETS.map((charset) => [charset, highBytes(charset)]));

function highBytes(charset: Charset): ReadonlyMap<string, number> {
  const decode = createSinglebyteDecoder(charset);
  const aliases = Object.entries(ALIASES[charset] ?? {});
  const bytes = Array.from({ length: 128 }, (_, index) => 0x80 + index);
  return new Map([...aliases, ...bytes.map((byte) => [decode(Uint8Array.of(byte)), byte] as const)]);
}

/** The byte 0x80–0xFF that the charset shows as this character; undefined for ASCII and characters it lacks. */
export function byteOf(charset: Charset, char: string): number | undefined {
  return TABLES.get(charset)?.get(char);
}
