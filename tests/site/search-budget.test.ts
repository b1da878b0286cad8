import { readdirSync, readFileSync, statSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { filesOf } from './first-visit.ts';
import { builtPages } from './pages.ts';

const compressed = (file: string) => brotliCompressSync(readFileSync(file)).length;
const filesIn = (folder: string, pattern: RegExp) =>
  readdirSync(folder)
    .filter((name) => pattern.test(name))
    .map((name) => `${folder}/${name}`);
const sum = (files: readonly string[], size: (file: string) => number) =>
  files.reduce((total, file) => total + size(file), 0);
const mean = (files: readonly string[]) => sum(files, (file) => statSync(file).size) / files.length;

const scripts = filesIn('dist/_astro', /^study-search\..*js$/u);
const styles = filesIn('dist/_astro', /^search-results\..*css$/u);
const instant = sum([...scripts, ...styles], compressed) + compressed('dist/search-data/names.json');
const engine =
  compressed('dist/search-data/words.txt') +
  sum(filesIn('dist/_astro', /^(full-text|own-script|search-engine|search-worker)[.-].*js$/u), compressed) +
  compressed('dist/pagefind/pagefind.js') +
  sum(filesIn('dist/pagefind', /^(wasm|pagefind-entry)|\.pf_meta$/u), (file) => statSync(file).size);
const fragments = 9;
const fullText =
  instant +
  engine +
  mean(filesIn('dist/pagefind/index', /\.pf_index$/u)) +
  fragments * mean(filesIn('dist/pagefind/fragment', /\.pf_fragment$/u));

test('no page loads the search itself, except the search page', () => {
  const loading = builtPages().filter(({ html }) =>
    filesOf(html).some((file) => file.includes('/study-search.')),
  );
  expect(loading.map(({ path }) => path)).toEqual(['/search/']);
});

test('the names take at most 12 kB', () => {
  expect(compressed('dist/search-data/names.json')).toBeLessThanOrEqual(12_000);
});

test('opening search costs at most 9.1 kB of scripts and styles until the first results', () => {
  expect(sum([...scripts, ...styles], compressed)).toBeLessThanOrEqual(9_100);
});

test('opening search costs at most 14 kB until the first results', () => {
  expect(instant).toBeLessThanOrEqual(14_000);
});

test('the script of the first results is one file that waits for no other', () => {
  const code = scripts.map((file) => readFileSync(file, 'utf8'));
  expect(code).toHaveLength(1);
  expect(
    code.join('').match(/\b(?:import|export)\s*[^(\s]?[^(]*?from\s*["'`]|\bimport\s*["'`]/gu),
  ).toBeNull();
});

test('a word costs at most 130 kB until its results from the full text', () => {
  expect(fullText).toBeLessThanOrEqual(130_000);
});

test('only files that search uses are published', () => {
  const files = readdirSync('dist/pagefind').map((name) => name.replace(/_[\da-f]+(?=\.pf_meta)/u, ''));
  expect(files.sort()).toEqual([
    'filter',
    'fragment',
    'index',
    'pagefind-entry.json',
    'pagefind.en.pf_meta',
    'pagefind.js',
    'wasm.en.pagefind',
  ]);
});
