import { expect, test } from 'vitest';
import { formatHeaders, headerRules, headersFor, parseHeaders } from '../../src/publish/header-rules.ts';
import { formatNginx } from '../../src/publish/nginx-sample.ts';

const FILES = [
  'index.html',
  'plans/l2/index.html',
  '_astro/a.1.js',
  'pagefind/pagefind.js',
  'pagefind/pagefind-entry.json',
  'pagefind/pagefind.en_1.pf_meta',
  'search-data/names.json',
  'search-data/words/1-0.txt',
  'sw.js',
];
const rules = headerRules(FILES, "default-src 'none'");
const cacheOf = (path: string) => headersFor(rules, path)['Cache-Control'];

test('what is read from a headers file is what was written to it', () => {
  expect(parseHeaders(formatHeaders(rules))).toEqual(rules);
});

test('a comment and a header without a path are no rules', () => {
  expect(parseHeaders('# note\n  X-A: 1\n/a\n  X-B: 2\n')).toEqual([{ path: '/a', headers: { 'X-B': '2' } }]);
});

test('files with a hash in their name are kept, all others revalidated', () => {
  const changing = ['/', '/plans/l2/', '/pagefind/pagefind.js', '/search-data/names.json', '/sw.js'];
  expect(changing.map(cacheOf)).toEqual(changing.map(() => 'no-cache'));
  const hashed = ['/_astro/a.1.js', '/pagefind/pagefind.en_1.pf_meta', '/search-data/words/1-0.txt'];
  expect(hashed.map(cacheOf)).toEqual(hashed.map(() => 'public, max-age=31536000, immutable'));
});

test('what each shard of an index reads again is kept for five minutes', () => {
  expect(cacheOf('/pagefind/pagefind-entry.json')).toBe('public, max-age=300');
});

test('nginx sends a header of every rule, under the base path, with dots taken literally', () => {
  const sample = formatNginx(rules, { host: 'example.org', base: '/study/' });
  expect(sample).toContain(`add_header Content-Security-Policy "default-src 'none'" always;`);
  expect(sample).toContain('"~^/study/_astro/" "public, max-age=31536000, immutable";');
  expect(sample).toContain('"~^/study/sw\\.js$" "no-cache";');
  expect(sample).toContain('"~^/study/(index\\.html)?$" "no-cache";');
  expect(sample).toContain('add_header Cache-Control $hedgehog_cache_control always;');
  expect(sample).toContain('error_page 404 /study/404.html;');
});
