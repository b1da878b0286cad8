import { expect, test } from 'vitest';
import { writeQuery } from '../../src/core/address.ts';

test.each([
  'a & b',
  '100 %',
  '%2C and %2F',
  'l2,l6',
  'l2/1-capacity',
  'größe 容量 🦔',
  'a+b=c?#d',
  'two\nlines',
])('the value %o is read again as it was written', (value) => {
  const query = writeQuery(new URLSearchParams('role=tester'), { documents: value });
  const address = new URL('https://example.org/print/#top');
  address.search = query;
  expect(address.hash).toBe('#top');
  expect([...address.searchParams]).toEqual([
    ['role', 'tester'],
    ['documents', value],
  ]);
});

test('commas and slashes stand in it as they are', () => {
  expect(writeQuery(new URLSearchParams(), { without: 'l2/1-capacity,l6/2-slos' })).toBe(
    'without=l2/1-capacity,l6/2-slos',
  );
});

test('values come in their order behind what stays, and an empty one takes out what was there', () => {
  const address = new URLSearchParams('paper=a4&role=a%26b&boxes=ticks&boxes=empty');
  expect(writeQuery(address, { documents: 'l2', paper: 'letter', boxes: '' })).toBe(
    'role=a%26b&documents=l2&paper=letter',
  );
  expect(address.toString()).toBe('paper=a4&role=a%26b&boxes=ticks&boxes=empty');
});
