import { expect, test } from 'vitest';
import { planOffline } from '../../src/publish/offline-plan.ts';

const FILES = [
  '_astro/a.js',
  '_headers',
  '404.html',
  'checklists/index.html',
  'index.html',
  'pagefind/fragment/1.pf_fragment',
  'pagefind/pagefind.js',
  'plans/l2.md',
  'plans/l2/index.html',
  'search-data/names.json',
  'social.png',
].map((path) => ({ path, size: 10 }));

test('keeps all that readers need when it fits, and nothing that is for others', () => {
  expect(planOffline(FILES, 70)).toEqual({
    isWhole: true,
    size: 70,
    paths: [
      '_astro/a.js',
      'checklists/index.html',
      'index.html',
      'pagefind/fragment/1.pf_fragment',
      'pagefind/pagefind.js',
      'plans/l2/index.html',
      'search-data/names.json',
    ],
  });
});

test('keeps the search index and the checklists of a library that is too large', () => {
  expect(planOffline(FILES, 69)).toEqual({
    isWhole: false,
    size: 50,
    paths: [
      '_astro/a.js',
      'checklists/index.html',
      'index.html',
      'pagefind/pagefind.js',
      'search-data/names.json',
    ],
  });
});

test('leaves out a group that does not fit as a whole', () => {
  expect(planOffline(FILES, 30).paths).toEqual(['_astro/a.js', 'checklists/index.html', 'index.html']);
});

test('an index that does not fit leaves the names and the engine, which finds what was found before', () => {
  const files = ['pagefind/index/1.pf_index', 'pagefind/pagefind.js', 'search-data/words/1.txt'].map(
    (path) => ({
      path,
      size: 10,
    }),
  );
  expect(planOffline(files, 20).paths).toEqual(['pagefind/pagefind.js']);
  expect(planOffline([...files, { path: 'plans/l2/index.html', size: 10 }], 30).paths).toHaveLength(3);
});

test('of a list with many pages a large library keeps the first', () => {
  const files = ['search/index.html', 'search/page/2/index.html', 'index.html'].map((path) => ({
    path,
    size: 10,
  }));
  expect(planOffline(files, 20).paths).toEqual(['index.html', 'search/index.html']);
});

test('the packs to print come before the sheets of each document', () => {
  const files = ['print/l2/index.html', 'print/night-before/index.html'].map((path) => ({ path, size: 10 }));
  expect(planOffline(files, 10).paths).toEqual(['print/night-before/index.html']);
});
