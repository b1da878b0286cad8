import { expect, test } from 'vitest';
import type { CodeEntry } from '../../src/core/library.ts';
import { mapEdges } from '../../src/core/library-map.ts';

const entry = (code: string, slug: string | null, ...mentionedBy: readonly string[]): CodeEntry => ({
  code,
  name: null,
  document: slug === null ? null : { kind: 'plan', slug, title: code },
  mentions: mentionedBy.map((documentSlug) => ({
    documentSlug,
    documentKind: 'plan',
    as: 'red-flag',
    file: '',
    place: { line: 1, column: 1 },
  })),
});

test('joins each document to the codes it mentions, once, and not to itself', () => {
  expect(
    mapEdges([entry('A1', 'a1', 'a1', 'b2'), entry('B2', 'b2', 'a1', 'a1'), entry('C3', null, 'a1')]),
  ).toEqual([
    { from: 1, to: 0 },
    { from: 0, to: 1 },
    { from: 0, to: 2 },
  ]);
});
