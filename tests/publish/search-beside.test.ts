import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContent } from '../../src/loaders/content-report.ts';
import { searchRecords } from '../../src/core/search-records.ts';
import { makeSearch } from '../../src/publish/search-beside.ts';

let root = '';
let folder = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'beside-'));
  folder = join(root, '.cache/site/search');
  cpSync('src/core', join(root, 'src/core'), { recursive: true });
  cpSync('content', join(root, 'content'), { recursive: true });
  writeFileSync(join(root, 'package.json'), '{}');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test('all documents are parsed before the index is made, and all of it is there when it is', async () => {
  const { library } = await readContent('content', process.cwd());
  const search = makeSearch(root, folder);
  await search.parsed;
  expect(readdirSync(join(root, '.cache/documents'))).toHaveLength(5);
  expect(await search.made).toBe(searchRecords(library).length);
  expect(readdirSync(folder)).toEqual(['pagefind', 'search-data']);
});

test('no index is made of content with an error, which Astro tells', async () => {
  writeFileSync(join(root, 'content/plans/broken.md'), '# Executive Study Plan: Broken\n');
  const search = makeSearch(root, folder);
  await search.parsed;
  await expect(search.made).rejects.toThrow('The search index was not made');
});

test('a fault in what search reads fails, however late one asks', async () => {
  writeFileSync(join(root, 'synonyms.txt'), 'alone\n');
  const search = makeSearch(root, folder);
  await search.parsed;
  await expect(search.made).rejects.toThrow('The search index was not made');
  await expect(search.made).rejects.toThrow();
});

test('it can be stopped before it is over', async () => {
  const search = makeSearch(root, folder);
  search.stop();
  await expect(search.parsed).rejects.toThrow();
});
