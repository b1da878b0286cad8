import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SearchRecord } from '../../src/core/search-records.ts';
import { wordForms } from '../../src/core/search-words.ts';
import { writeFullText } from '../../src/loaders/full-text.ts';
import { cutBatches, indexRecords } from '../../src/loaders/index-batches.ts';
import { keepBatch, readBatch } from '../../src/loaders/kept-batches.ts';
import { mergeIndexes } from '../../src/loaders/merge-index.ts';
import { openIndex } from '../../src/loaders/open-index.ts';
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

let root = '';
const cache = () => join(root, 'cache');
const folder = () => join(root, 'index');
/** The batches that are kept, without what is kept besides. */
const keptFiles = () => readdirSync(cache()).filter((name) => /^[\da-f]+\.cbor$/u.test(name));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'full-text-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Writes the index of the records and returns its files. */
async function indexOf(records: readonly SearchRecord[], before = 'nowhere'): Promise<IndexFile[]> {
  await writeFullText(records, { folder: folder(), cache: cache(), before });
  return filesIn(folder());
}

test('the index is in small parts, each of them listed, that hold all words', async () => {
  const records = Array.from({ length: 30 }, (_, at) =>
    recordOf(1, at, words.filter((_, word) => word % 30 === at).join(' ')),
  );
  const files = await indexOf(records);
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
  const cuts = [
    [0, 3],
    [3, 4],
    [4, 12],
    [0, 12],
  ];
  const inputs = cuts.map(([from, to]) => ({ records: indexRecords(groups.slice(from, to)) }));
  const opened = await Array.fromAsync(runPagefind(inputs), openIndex);
  await closePagefind();
  const filesOf = (own: typeof opened) => [
    ...mergeIndexes(
      own.map(({ index }) => index),
      14_000,
    ).files,
    ...own.flatMap(({ fragments }) => fragments),
  ];
  const whole = filesOf(opened.slice(3));
  expect(whole.filter(({ path }) => path.startsWith('fragment/'))).toHaveLength(240);
  expect(textsOf(filesOf(opened.slice(0, 3)))).toEqual(textsOf(whole));
});

test('each fragment has the name of its section, also when Pagefind leaves out one without words', async () => {
  const [batch] = cutBatches([recordOf(1, 0, 'one'), recordOf(1, 1, 'two'), recordOf(1, 2, 'three')], '1');
  const whole = indexRecords(batch?.groups ?? []);
  const gap = whole.map((record, at) => (at === 1 ? { ...record, content: '…', meta: {} } : record));
  const opened = await Array.fromAsync(runPagefind([{ records: whole }, { records: gap }]), openIndex);
  await closePagefind();
  const held = opened.map(({ fragments }) =>
    fragments.map(({ path, content }) => [
      path,
      `fragment/en_${/"url":"([^"]+)"/u.exec(gunzipSync(content).toString())?.[1]?.replaceAll('/', '') ?? ''}.pf_fragment`,
    ]),
  );
  expect(held.map((pairs) => pairs.length)).toEqual([3, 2]);
  for (const [name, own] of held.flat()) expect(name).toBe(own);
});

test('a file that Pagefind did not write is refused by its name', () => {
  const file = { path: 'pagefind.en_1.pf_meta', content: gzipSync('something else') };
  expect(() => openIndex({ records: [], files: [file] })).toThrow(
    'pagefind.en_1.pf_meta is no file of Pagefind’s',
  );
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
  const first = await indexOf(library(2));
  const [name = ''] = keptFiles();
  const kept = readBatch(join(cache(), name));
  if (!kept) throw new Error('nothing is kept');
  const mark = { path: 'fragment/mark', content: new Uint8Array([1]) };
  keepBatch(join(cache(), name), { ...kept, fragments: [...kept.fragments, mark] });
  const again = await indexOf(library(2));
  expect(again.map(({ path }) => path)).toEqual([...first.map(({ path }) => path), 'fragment/mark'].sort());
});

test('an index made of what is kept is the same, byte for byte, with the same words', async () => {
  const places = { folder: folder(), cache: cache(), before: 'nowhere' };
  const cold = await writeFullText(library(40), places);
  const files = textsOf(filesIn(folder()));
  expect(keptFiles().length).toBeGreaterThan(1);
  const again = await writeFullText(library(40), places);
  expect(textsOf(filesIn(folder()))).toEqual(files);
  const counts = new Map<string, number>();
  for (const { title, trail, text } of library(40))
    for (const word of new Set(wordForms([title, ...trail, text].join(' '))))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  expect([cold.counts, again.counts]).toEqual([counts, counts]);
});

test('a part of the word index that was packed before is not packed again', async () => {
  const first = await indexOf(library(2));
  const parts = first.filter(({ path }) => path.startsWith('index/'));
  const [name = ''] = readdirSync(cache()).filter((file) => file.startsWith('parts-'));
  const file = join(cache(), name);
  const bytes = readFileSync(file);
  const content = Buffer.from(parts[0]?.content ?? []);
  const at = bytes.indexOf(content);
  expect(at).toBeGreaterThan(0);
  // The time of packing, which gzip leaves open.
  writeFileSync(file, bytes.fill(7, at + 4, at + 8));
  const again = await indexOf(library(2));
  const packed = again.find(({ path }) => path === parts[0]?.path);
  expect(Buffer.from(packed?.content ?? []).subarray(4, 8)).toEqual(Buffer.alloc(4, 7));
});

test('a batch that was kept in pieces is made anew, and one that is gone is forgotten', async () => {
  const first = await indexOf(library(2));
  const [kept = ''] = keptFiles();
  writeFileSync(join(cache(), kept), readFileSync(join(cache(), kept)).subarray(0, 1000));
  expect(textsOf(await indexOf(library(2)))).toEqual(textsOf(first));
  await indexOf(library(3));
  expect(keptFiles()).toHaveLength(1);
  expect(keptFiles()).not.toContain(kept);
});

test('an engine that is kept no more is made anew', async () => {
  const first = await indexOf(library(2));
  for (const name of readdirSync(cache())) if (name.startsWith('engine-')) rmSync(join(cache(), name));
  expect(textsOf(await indexOf(library(2)))).toEqual(textsOf(first));
});

test('a fragment that was published before is the same file, and one that was cut off is written anew', async () => {
  const first = await indexOf(library(2));
  const [cut = '', ...whole] = readdirSync(join(folder(), 'fragment')).sort();
  writeFileSync(join(folder(), 'fragment', cut), '');
  const numberOf = (name: string) => statSync(join(folder(), 'fragment', name)).ino;
  const before = [cut, ...whole].map(numberOf);
  expect(textsOf(await indexOf(library(2), folder()))).toEqual(textsOf(first));
  const after = [cut, ...whole].map(numberOf);
  expect(after.slice(1)).toEqual(before.slice(1));
  expect(after[0]).not.toBe(before[0]);
});

test('fragments that another version of Pagefind made are written anew', async () => {
  const first = await indexOf(library(2));
  const [name = ''] = readdirSync(join(folder(), 'fragment'));
  const before = statSync(join(folder(), 'fragment', name)).ino;
  const entry = join(folder(), 'pagefind-entry.json');
  writeFileSync(entry, readFileSync(entry, 'utf8').replace(/"version":"[^"]+"/u, '"version":"0.0.0"'));
  expect(textsOf(await indexOf(library(2), folder()))).toEqual(textsOf(first));
  expect(statSync(join(folder(), 'fragment', name)).ino).not.toBe(before);
});

test('a large library has an index for each shard, and one of nothing that the engine begins with', async () => {
  const limits = { whole: 300, least: 200, most: 600 };
  const records = library(40);
  const { first, lexicon, shardCount } = await writeFullText(records, {
    ...{ folder: folder(), cache: cache(), before: 'nowhere' },
    limits,
  });
  const entry = JSON.parse(readFileSync(join(folder(), 'pagefind-entry.json'), 'utf8')) as {
    readonly languages: Readonly<Record<string, { readonly hash: string; readonly page_count: number }>>;
  };
  const { unknown, ...shards } = entry.languages;
  expect(shardCount).toBeGreaterThan(1);
  expect(Object.keys(shards)).toEqual(Array.from({ length: shardCount }, (_, at) => `en-x-${at}`));
  const counts = Object.values(shards).map((shard) => shard.page_count);
  expect([unknown?.page_count, counts.reduce((sum, count) => sum + count, 0)]).toEqual([0, records.length]);
  const tables = readdirSync(folder()).filter((name) => name.endsWith('.pf_meta'));
  const told = Object.values(entry.languages).map(({ hash }) => `pagefind.${hash}.pf_meta`);
  expect(tables.sort()).toEqual(told.sort());
  expect(first.map(({ path }) => path).filter((path) => path.endsWith('.pf_meta'))).toEqual([
    `pagefind.${unknown?.hash ?? ''}.pf_meta`,
  ]);
  expect(readdirSync(join(folder(), 'fragment'))).toHaveLength(records.length);
  const all = Array.from({ length: shardCount }, (_, shard) => shard);
  expect(lexicon.get('capacity')?.map(({ shard }) => shard)).toEqual(all);
  expect(lexicon.get('=l0')?.map(({ shard }) => shard)).toEqual([0]);
  expect(lexicon.get('=l39')?.map(({ shard }) => shard)).toEqual([shardCount - 1]);
});

function filesIn(index: string): IndexFile[] {
  return readdirSync(index, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: file.slice(index.length + 1).replaceAll('\\', '/'),
      content: readFileSync(file),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function textsOf(files: readonly IndexFile[]): string[] {
  return files.map(({ path, content }) => `${path} ${Buffer.from(content).toString('base64')}`).sort();
}
