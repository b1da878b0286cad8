import { decode, encode } from 'cborg';
import { expect, test } from 'vitest';
import { CborReader, CborWriter } from '../../src/loaders/cbor-bytes.ts';

const NUMBERS = [0, 23, 24, 255, 256, 65_535, 65_536, 4_294_967_295];

test('numbers of every length are written as a library for CBOR writes them', () => {
  const writer = new CborWriter();
  writer.list(NUMBERS.length);
  for (const number of NUMBERS) writer.number(number);
  expect(Buffer.from(writer.take())).toEqual(Buffer.from(encode(NUMBERS)));
});

test('lists of every length begin as a library for CBOR writes them', () => {
  for (const length of [0, 23, 24, 256, 70_000]) {
    const writer = new CborWriter();
    writer.list(length);
    writer.items(new Uint8Array(length));
    expect(decode(writer.take())).toEqual(Array(length).fill(0));
  }
});

test('what is read is what was written, and its items end where the next one begins', () => {
  const items = [7, -3, 'café', ['a', [1, 2], 'x'.repeat(300)], 4_294_967_296, []];
  const reader = new CborReader(encode(items));
  expect(reader.head()).toBe(items.length);
  expect(items.map(() => decode(reader.item()))).toEqual(items);
  expect(reader.at).toBe(reader.bytes.length);
  expect(new CborReader(encode(4_294_967_296)).head()).toBe(4_294_967_296);
});

test('what Pagefind does not write is refused', () => {
  expect(() => new CborReader(encode({ a: 1 })).skip()).toThrow(
    'something else than numbers, texts and lists',
  );
  expect(() => new CborReader(Uint8Array.of(0x9f, 1, 0xff)).skip()).toThrow('unknown length');
  expect(() => new CborReader(encode([1, 2]).subarray(0, 2)).skip()).toThrow('ends too soon');
});
