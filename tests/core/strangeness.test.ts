import { expect, test } from 'vitest';
import { strangeness } from '../../src/core/strangeness.ts';

test.each([
  'Déjà vu, l’été : « voilà », œuvre, CAFÉ… 5 €, 20 °C.',
  '„Größe“ und „Übermaß“, ‚fein‘ – schön.',
  'A “quoted” word — and ‘another’, naïve façade.',
  'ağaç, şık, İstanbul’da; łódź, żółć; năm, Việt',
  'Привет, я и ты. Καλημέρα, ο κόσμος. שלום. नमस्ते. 日本語です。안녕',
  'Α ή Ω, μ = 5, π',
  '┌──┐ │ a → b │ ✅ ok ⚠️ 1️⃣ ±5, √2, 3²',
  'cœur, œil, col·legi, a\u0301 é, 100 %, 5é',
])('finds nothing strange in %s', (text) => {
  expect(strangeness(text)).toBe(0);
});

test.each([
  ['a control character', 'a\u0081', 3],
  ['a private character', '\uF8FF', 3],
  ['a replacement character', '\uFFFD', 3],
  ['a phonetic letter', 'aɮ', 1],
  ['a dead alphabet', 'ᚠᚠ', 2],
  ['a capital inside a word', 'cafÃ', 1],
  ['a small letter after capitals', 'CAFé', 1],
  ['two alphabets in a word', 'abcя', 3],
  ['a Greek letter in a word', 'aγ', 1],
  ['an East Asian letter in a word', 'Tシ', 1],
  ['an accent on a letter that never has it', 'q\u0304', 4],
  ['an accent on no letter', '1\u0301', 4],
  ['a symbol after a foreign letter', 'é™', 1],
  ['a symbol before a foreign letter', '¡é', 1],
  ['a symbol that never follows a letter', 'a¤', 1],
  ['two different symbols', '¢£', 1],
  ['a symbol within a word', 'ÅÃ©o', 2],
  ['two symbols before a letter', '€©o', 2],
  ['a root of a symbol', '√≤', 1],
  ['a root after a word', 'ab√', 1],
  ['a quotation mark within a word', 'dé”a', 2],
  ['a pointed mark within a word', 'dé»a', 2],
  ['a quotation mark between letter and symbol', 'dé”→', 1],
  ['an apostrophe between letter and symbol', 'dé’±', 1],
  ['a dash between letter and symbol', 'dé–±', 1],
  ['a dash between letter and low quote', 'dé–„a“', 1],
  ['a low quote that is never closed', '„x', 1],
  ['a low quote after a letter', 'a„x“', 1],
  ['a low quote after a comma', ',„x“', 1],
  ['a closing quote that opens', '”x', 1],
  ['a foreign letter alone', 'ā', 1],
  ['a foreign letter alone before a dash', 'ā– 3', 2],
  ['a Cyrillic letter alone that is no word', 'д', 2],
  ['an œ at the end of a word', 'cœ…', 1],
  ['an œ after another foreign letter', 'éœu', 1],
])('counts %s', (_, text, cost) => {
  expect(strangeness(text)).toBe(cost);
});

test('does not count a word of one letter, an apostrophe in a word, a low quote after a bracket', () => {
  expect(['à', 'é – è', 'я', 'é’a', '(„x“', '” x', 'x”', 'A°'].map(strangeness)).toEqual([
    0, 0, 0, 0, 0, 0, 0, 0,
  ]);
});

test('adds up over a text', () => {
  expect(strangeness('¢£ ¢£ cafÃ')).toBe(3);
});
