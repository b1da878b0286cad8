import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { finishPages } from '../../src/publish/finish-pages.ts';
import type { FinishedPage } from '../../src/publish/page-share.ts';
import { listFiles } from '../../src/publish/site-files.ts';

const PAGES = 500;

let root = '';
const folder = () => join(root, 'site');

function page(at: number): string {
  const body = at === 0 ? '<study-print-room></study-print-room>' : `Page ${at}`;
  return `<html><head><meta charset="utf-8"><link rel="stylesheet" href="/_astro/site.css"><style>p{order:${at % 5}}</style>
    <script type="module" src="/_astro/small.js"></script></head><body>${body}</body></html>`;
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pages-'));
  mkdirSync(join(folder(), '_astro'), { recursive: true });
  writeFileSync(join(folder(), '_astro/site.css'), 'body{margin:0}');
  writeFileSync(join(folder(), '_astro/small.js'), 'document.title');
  for (let at = 0; at < PAGES; at += 1) writeFileSync(join(folder(), `${at}.html`), page(at));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

test('a page has its styles, its scripts and its policy in itself, and the files it asked for are gone', async () => {
  await finishPages(folder(), [], 1);
  const html = readFileSync(join(folder(), '7.html'), 'utf8');
  expect(html).toContain('<style>body{margin:0}p{order:2}</style>');
  expect(html).toContain('<script type="module">document.title</script>');
  expect(html.match(/style-src 'self' 'sha256-[^']*';/gu)).toHaveLength(1);
  expect(listFiles(folder(), '_astro/')).toEqual([]);
});

test('a page that takes in others allows the styles of all', async () => {
  const { policy } = await finishPages(folder(), [], 2);
  const styles = /style-src [^;]*/u.exec(policy)?.[0] ?? '';
  expect(styles.match(/sha256/gu)).toHaveLength(5);
  expect(readFileSync(join(folder(), '0.html'), 'utf8')).toContain(styles);
});

test('pages that are finished already count for the policy and for what is named', async () => {
  const other = {
    file: 'a.html',
    named: ['site.css'],
    scripts: ["'sha256-a'"],
    styles: ["'sha256-b'"],
    isWaiting: false,
  };
  const { policy, pages } = await finishPages(folder(), [other], 1);
  expect(policy).toMatch(/script-src [^;]*'sha256-a'.*style-src [^;]*'sha256-b'/u);
  expect(listFiles(folder(), '_astro/')).toEqual(['_astro/site.css']);
  expect(pages).toHaveLength(PAGES + 1);
});

test('pages shared between threads are those of one', async () => {
  cpSync(folder(), join(root, 'other'), { recursive: true });
  const byFile = (a: FinishedPage, b: FinishedPage) => (a.file < b.file ? -1 : 1);
  const shared = await finishPages(join(root, 'other'), [], 3);
  const alone = await finishPages(folder(), [], 1);
  expect(shared.policy).toBe(alone.policy);
  expect(shared.pages.toSorted(byFile)).toEqual(alone.pages.toSorted(byFile));
  const textsOf = (site: string) => listFiles(site).map((file) => readFileSync(join(site, file), 'utf8'));
  expect(textsOf(join(root, 'other'))).toEqual(textsOf(folder()));
});

test('a thread that fails is an error', async () => {
  vi.stubEnv('SITE_URL', 'no address');
  await expect(finishPages(folder(), [], 2)).rejects.toThrow('Invalid URL');
});
