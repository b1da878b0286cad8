import { expect, test } from 'vitest';
import { listEntries } from '../../src/core/list-entries.ts';
import { firstNode } from './reported.ts';

test('gives the items with the numbers they show', () => {
  const entries = listEntries(firstNode('3. a\n4. b', 'list'));
  expect(entries.map(({ number, place }) => [number, place.line])).toEqual([
    [3, 1],
    [4, 2],
  ]);
});

test('leaves out empty items and gives bullets no number', () => {
  const entries = listEntries(firstNode('- a\n-\n- b', 'list'));
  expect(entries.map(({ number, place }) => [number, place.line])).toEqual([
    [null, 1],
    [null, 3],
  ]);
});

test('gives an item that begins with a block no line', () => {
  const entries = listEntries(firstNode('- > a\n\n  b', 'list'));
  expect(entries.map(({ line }) => line)).toEqual([undefined]);
});
