import { decode, encode } from 'cborg';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SearchRecord } from '../../src/core/search-records.ts';
import { buildFullText } from '../../src/loaders/full-text.ts';
import { cutBatches } from '../../src/loaders/index-batches.ts';
import { mergeIndexes } from '../../src/loaders/merge-index.ts';
import { openIndex, type OpenIndex } from '../../src/loaders/open-index.ts';
import type { IndexFile } from '../../src/loaders/pagefind-format.ts';
import { closePagefind, runPagefind } from '../../src/loaders/pagefind.ts';

// Pseudowords, so that no two share a beginning of more than a few letters.
const words = Array.from({ length: 6000 }, (_, at) => {
  const letters = 'bcdfghjklmnpqrstvwxz';
  return [at % 20, Math.floor(at / 20) % 20, Math.floor(at / 400)]
    .map((part) => `${letters[part] ?? ''}${'aeiou'[part % 5] ?? ''}`)
    .join('');
});

function recordOf(document: number, section: number, text: string): SearchRecord {
  return {
    ...{ path: `/plans/l${document}/#s${section}`, title: `Section ${section}`, trail: [`L${document}`] },
    ...{
      kind: 'plan',
      framework: `L${document}`,
      priority: document % 2 === 0 ? 'green' : null,
      roles: ['PM'],
    },
    text,
  };
}

/** Documents of 20 sections. */
function library(documents: number): SearchRecord[] {
  return Array.from({ length: documents * 20 }, (_, at) => {
    const own = words.slice(at % 5000, (at % 5000) + 8).join(' ');
    return recordOf(
      Math.floor(at / 20),
      at % 20,
      `${own} capacity café ${at % 3 === 0 ? 'résumé ❤️' : 'resume'}`,
    );
  });
}

let cache = '';

beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'full-text-'));
});

afterEach(() => {
  rmSync(cache, { recursive: true });
});

test('the index is in small parts, each of them listed, that hold all words', async () => {
  const records = Array.from({ length: 30 }, (_, at) =>
    recordOf(1, at, words.filter((_, word) => word % 30 === at).join(' ')),
  );
  const files = await buildFullText(records, cache);
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

test('an index merged of three is that of all their sections, byte for byte', async () => {
  const groups = cutBatches(library(12), '1').flatMap((batch) => batch.groups);
  const indexOf = async (from: number, to: number) =>
    openIndex(await runPagefind(groups.slice(from, to).flatMap(({ records }) => records)));
  const merged = mergeIndexes([await indexOf(0, 3), await indexOf(3, 4), await indexOf(4, 12)]);
  const whole = mergeIndexes([await indexOf(0, 12)]);
  await closePagefind();
  expect(whole.filter(({ path }) => path.startsWith('fragment/'))).toHaveLength(240);
  expect(textsOf(merged)).toEqual(textsOf(whole));
});

test('a file that Pagefind did not write is refused by its name', () => {
  const file = { path: 'pagefind.en_1.pf_meta', content: gzipSync('something else') };
  expect(() => openIndex([file])).toThrow('pagefind.en_1.pf_meta is no file of Pagefind’s');
});

test('a document that is new or changed leaves all batches but its own as they were', () => {
  const keysOf = (records: readonly SearchRecord[]) => cutBatches(records, '1').map(({ key }) => key);
  const records = library(300);
  const before = keysOf(records);
  expect(before.length).toBeGreaterThan(5);
  const changed = records.map((record, at) => (at === 3000 ? { ...record, text: 'other words' } : record));
  expect(keysOf(changed).filter((key) => !before.includes(key)).length).toBeLessThan(3);
  const more = Array.from({ length: 20 }, (_, at) => recordOf(999, at, `a new document ${at}`));
  const added = [...records.slice(0, 3000), ...more, ...records.slice(3000)];
  expect(keysOf(added).filter((key) => !before.includes(key)).length).toBeLessThan(3);
});

test('what Pagefind made of a batch is kept and used again', async () => {
  const first = await buildFullText(library(2), cache);
  const [kept = ''] = readdirSync(cache);
  const file = join(cache, kept);
  const index = decode(readFileSync(file)) as OpenIndex;
  const mark = { path: 'fragment/mark', content: new Uint8Array() };
  writeFileSync(file, encode({ ...index, fragments: [...index.fragments, mark] }));
  const again = await buildFullText(library(2), cache);
  expect(again.map(({ path }) => path)).toEqual([...first.map(({ path }) => path), 'fragment/mark']);
});

test('a batch that was kept in pieces is made anew, and one that is gone is forgotten', async () => {
  const first = await buildFullText(library(2), cache);
  const [kept = ''] = readdirSync(cache);
  writeFileSync(join(cache, kept), readFileSync(join(cache, kept)).subarray(0, 1000));
  expect(textsOf(await buildFullText(library(2), cache))).toEqual(textsOf(first));
  await buildFullText(library(3), cache);
  expect(readdirSync(cache)).toHaveLength(1);
  expect(readdirSync(cache)).not.toContain(kept);
});

function textsOf(files: readonly IndexFile[]): string[] {
  return files.map(({ path, content }) => `${path} ${Buffer.from(content).toString('base64')}`).sort();
}
