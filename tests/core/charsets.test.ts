import { expect, test } from 'vitest';
import { byteOf, CHARSETS } from '../../src/core/charsets.ts';

test('knows the byte of a character in each charset', () => {
  expect(CHARSETS.map((charset) => [charset, byteOf(charset, 'é')])).toEqual([
    ['windows-1252', 0xe9],
    ['iso-8859-1', 0xe9],
    ['macintosh', 0x8e],
    ['windows-1254', 0xe9],
  ]);
});

test('tells Latin-1 from Windows-1252 at 0x80, which TextDecoder does not', () => {
  expect(byteOf('windows-1252', '€')).toBe(0x80);
  expect(byteOf('iso-8859-1', '€')).toBeUndefined();
  expect(byteOf('iso-8859-1', '\u0080')).toBe(0x80);
});

test('shows the bytes that Windows-1252 leaves undefined as control characters', () => {
  expect(
    ['\u0081', '\u008D', '\u008F', '\u0090', '\u009D'].map((char) => byteOf('windows-1252', char)),
  ).toEqual([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
});

test('differs between Windows-1252 and Windows-1254 in six letters', () => {
  expect([...'ĞİŞğış'].map((char) => byteOf('windows-1254', char))).toEqual([
    0xd0, 0xdd, 0xde, 0xf0, 0xfd, 0xfe,
  ]);
  expect([...'ÐÝÞðýþ'].map((char) => byteOf('windows-1252', char))).toEqual([
    0xd0, 0xdd, 0xde, 0xf0, 0xfd, 0xfe,
  ]);
  expect(byteOf('windows-1254', 'Ž')).toBeUndefined();
});

test('takes both the euro sign and the older currency sign for 0xDB of Mac Roman', () => {
  expect([byteOf('macintosh', '€'), byteOf('macintosh', '¤')]).toEqual([0xdb, 0xdb]);
});

test('takes both the ohm sign and the Greek letter for 0xBD of Mac Roman', () => {
  expect([byteOf('macintosh', '\u03A9'), byteOf('macintosh', '\u2126')]).toEqual([0xbd, 0xbd]);
});

test('knows the Apple logo as 0xF0 of Mac Roman', () => {
  expect(byteOf('macintosh', '\uF8FF')).toBe(0xf0);
});

test('gives no byte for ASCII and for what the charset lacks', () => {
  expect([byteOf('windows-1252', 'a'), byteOf('windows-1252', '→'), byteOf('macintosh', 'ğ')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
