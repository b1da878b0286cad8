import { expect, test } from 'vitest';
import { decodeBytes } from '../../src/core/decode-bytes.ts';

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
const decode = (...bytes: number[]) => decodeBytes(Uint8Array.from(bytes));

function utf16(text: string, isLittle: boolean): number[] {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).flatMap((unit) =>
    isLittle ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff],
  );
}

test('decodes UTF-8', () => {
  expect(decode(...utf8('Größe → 🎯\n'))).toEqual({
    text: 'Größe → 🎯\n',
    encoding: 'utf-8',
    hadBom: false,
    hadInvalidBytes: false,
    invalidPlaces: [],
  });
});

test('decodes no bytes as no text', () => {
  expect(decode().text).toBe('');
});

test('takes a byte order mark off and says so', () => {
  const { text, hadBom } = decode(0xef, 0xbb, 0xbf, ...utf8('# Title'));
  expect([text, hadBom]).toEqual(['# Title', true]);
});

test('takes only one byte order mark off', () => {
  expect(decode(...utf8('\uFEFF\uFEFFx')).text).toBe('\uFEFFx');
});

test.each([
  ['utf-16le', true, [0xff, 0xfe]],
  ['utf-16be', false, [0xfe, 0xff]],
] as const)('decodes %s by its mark', (encoding, isLittle, mark) => {
  expect(decode(...mark, ...utf16('Größe → 🎯', isLittle))).toMatchObject({
    text: 'Größe → 🎯',
    encoding,
    hadBom: true,
  });
});

test.each([
  ['utf-16le', true],
  ['utf-16be', false],
] as const)('recognises %s without a mark by its zero bytes', (encoding, isLittle) => {
  const text = '# Plan – “ready”\n- one\n- two\n';
  expect(decode(...utf16(text, isLittle))).toMatchObject({
    text,
    encoding,
    hadBom: false,
    hadInvalidBytes: false,
  });
});

test('does not take UTF-8 with a stray NUL for UTF-16', () => {
  expect(decode(...utf8('ab\0cde')).encoding).toBe('utf-8');
});

test('turns CRLF and lone CR into LF', () => {
  expect(decode(...utf8('a\r\nb\rc\n\r\nd')).text).toBe('a\nb\nc\n\nd');
});

test('shows a NUL character as U+FFFD and gives its place', () => {
  expect(decode(...utf8('a\nb\0c'))).toMatchObject({
    text: 'a\nb\uFFFDc',
    invalidPlaces: [{ line: 2, column: 2 }],
  });
});

test('shows each invalid byte as U+FFFD and gives its place', () => {
  const result = decode(...utf8('é\r\nx'), 0xe9, ...utf8('y→'), 0xe2, 0x86);
  expect(result).toMatchObject({
    text: 'é\nx\uFFFDy→\uFFFD\uFFFD',
    hadInvalidBytes: true,
    invalidPlaces: [
      { line: 2, column: 2 },
      { line: 2, column: 5 },
      { line: 2, column: 6 },
    ],
  });
});

test.each([
  ['an overlong form', [0xc0, 0xaf]],
  ['an overlong form of three bytes', [0xe0, 0x80, 0xaf]],
  ['half of a surrogate pair', [0xed, 0xa0, 0x80]],
  ['the last half of a surrogate pair', [0xed, 0xbf, 0xbf]],
  ['a value above U+10FFFF', [0xf4, 0x90, 0x80, 0x80]],
  ['a lead byte inside a sequence', [0xc3, 0xc0]],
])('does not decode %s', (_, bytes) => {
  expect(decode(...bytes).text).toBe('\uFFFD'.repeat(bytes.length));
});

test('does not count a U+FFFD that the file itself contains', () => {
  expect(decode(...utf8('a\uFFFDb'), 0xff)).toMatchObject({
    text: 'a\uFFFDb\uFFFD',
    invalidPlaces: [{ line: 1, column: 4 }],
  });
});

test('counts columns as the text has them, with two for an emoji', () => {
  expect(decode(...utf8('🎯'), 0xff).invalidPlaces).toEqual([{ line: 1, column: 3 }]);
});

test('reports half a pair and half a unit of UTF-16', () => {
  expect(decode(0xff, 0xfe, 0x3d, 0xd8, 0x41, 0x00, 0x42)).toMatchObject({
    text: '\uFFFDA\uFFFD',
    hadInvalidBytes: true,
  });
});

test('decodes a part of a larger buffer', () => {
  const buffer = Uint8Array.from([0x78, ...utf16('ab', true)]);
  expect(decodeBytes(buffer.subarray(1)).text).toBe('ab');
});
