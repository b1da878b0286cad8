import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContent } from '../../src/loaders/content-report.ts';
import { searchRecords } from '../../src/core/search-records.ts';
import { makeData } from '../../src/publish/data-beside.ts';
import { coreProject } from '../loaders/core-project.ts';

let root = '';
let folder = '';

beforeEach(() => {
  root = coreProject();
  folder = join(root, '.cache/site/data');
  cpSync('content', join(root, 'content'), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test('all documents are parsed before the index is made, and all of it is there when it is', async () => {
  const { library } = await readContent('content', process.cwd());
  const data = makeData(root, folder);
  await data.parsed;
  expect(readdirSync(join(root, '.cache/documents'))).toHaveLength(5);
  expect(await data.made).toBe(searchRecords(library).length);
  expect(readdirSync(folder)).toEqual(
    expect.arrayContaining(['library.json', 'llms.txt', 'pagefind', 'plans', 'search-data']),
  );
});

test('no index is made of content with an error, which Astro tells', async () => {
  writeFileSync(join(root, 'content/plans/broken.md'), '# Executive Study Plan: Broken\n');
  const data = makeData(root, folder);
  await data.parsed;
  await expect(data.made).rejects.toThrow('The search index was not made');
});

test('a fault in what search reads fails, however late one asks', async () => {
  writeFileSync(join(root, 'synonyms.txt'), 'alone\n');
  const data = makeData(root, folder);
  await data.parsed;
  await expect(data.made).rejects.toThrow('The search index was not made');
  await expect(data.made).rejects.toThrow();
});

test('it can be stopped before it is over', async () => {
  const data = makeData(root, folder);
  data.stop();
  await expect(data.parsed).rejects.toThrow();
});
