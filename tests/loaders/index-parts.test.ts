import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { SearchRecord } from '../../src/core/search-records.ts';
import { buildFullText } from '../../src/loaders/pagefind.ts';
import { cutIndex } from '../../src/loaders/index-parts.ts';

// Pseudowords, so that no two share a beginning of more than a few letters.
const words = Array.from({ length: 6000 }, (_, at) => {
  const letters = 'bcdfghjklmnpqrstvwxz';
  return [at % 20, Math.floor(at / 20) % 20, Math.floor(at / 400)]
    .map((part) => `${letters[part] ?? ''}${'aeiou'[part % 5] ?? ''}`)
    .join('');
});
const records = Array.from({ length: 30 }, (_, at): SearchRecord => ({
  ...{ path: `/${at}/`, title: `Section ${at}`, trail: ['Plan'], kind: 'plan' },
  ...{ framework: null, priority: null, roles: [] },
  text: words.filter((_, word) => word % 30 === at).join(' '),
}));

test('the index is in small parts, each of them listed, that hold all words', async () => {
  const files = await buildFullText(records);
  const parts = files.filter(({ path }) => path.endsWith('.pf_index'));
  expect(Math.max(...parts.map(({ content }) => gunzipSync(content).length))).toBeLessThan(15_000);
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  const listed = gunzipSync(meta?.content ?? new Uint8Array()).toString('latin1');
  const names = parts.map(({ path }) => path.slice('index/'.length, -'.pf_index'.length));
  expect(names.filter((name) => listed.includes(name))).toEqual(names);
  const held = parts.map(({ content }) => gunzipSync(content).toString('latin1'));
  const missing = words.filter((word) => held.every((part) => !part.includes(word.slice(0, 5))));
  expect(missing).toEqual([]);
});

test('files that Pagefind did not write are refused', () => {
  const file = { path: 'pagefind.en_1.pf_meta', content: gzipSync('something else') };
  expect(() => cutIndex([file])).toThrow('pagefind.en_1.pf_meta is no file of Pagefind’s');
});
