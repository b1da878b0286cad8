import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { routesFolder, stampsFile } from '../../src/loaders/changed-routes.ts';
import { siteBefore } from '../../src/publish/kept-pages.ts';
import type { FinishedPage } from '../../src/publish/page-share.ts';

let root = '';
const site = () => join(root, 'dist');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kept-'));
  mkdirSync(join(site(), 'plans/l2'), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** A page of a site, published. */
function page(file: string, isWaiting = false): FinishedPage {
  writeFileSync(join(site(), file), `words of ${file}`);
  return { file, named: ['site.js'], scripts: ["'sha256-a'"], styles: [], isWaiting };
}

function tell(routes: readonly { readonly file: string; readonly isKept: boolean }[]): void {
  mkdirSync(routesFolder(root), { recursive: true });
  const told = routes.map((route) => ({ ...route, key: `key of ${route.file}` }));
  writeFileSync(join(routesFolder(root), 'one.json'), JSON.stringify(told));
}

test('the next build takes a page as it was finished', () => {
  const before = siteBefore(root, site(), 'code');
  const plan = page('plans/l2/index.html');
  tell([{ file: plan.file, isKept: false }]);
  before.keep(site(), [plan]);

  const next = siteBefore(root, site(), 'code');
  expect(next.samePages()).toEqual([]);
  tell([{ file: plan.file, isKept: true }]);
  expect(next.samePages()).toEqual([plan]);
  next.giveTo(join(root, 'new'), next.samePages());
  expect(readFileSync(join(root, 'new', plan.file), 'utf8')).toBe('words of plans/l2/index.html');
  expect(statSync(join(root, 'new', plan.file)).mtimeMs).toBe(statSync(join(site(), plan.file)).mtimeMs);
});

test('what is kept of a page is its key and the file that was published', () => {
  const before = siteBefore(root, site(), 'code');
  const plan = page('plans/l2/index.html');
  tell([{ file: plan.file, isKept: false }]);
  before.keep(site(), [plan]);
  const { size, mtimeMs } = statSync(join(site(), plan.file));
  expect(JSON.parse(readFileSync(stampsFile(root), 'utf8'))).toEqual({
    [plan.file]: { key: 'key of plans/l2/index.html', size, mtimeMs, page: plan },
  });
});

test('a page that is about all others, and one that Astro always makes, are not kept', () => {
  const before = siteBefore(root, site(), 'code');
  const pages = [page('print.html', true), page('index.html')];
  tell([{ file: 'print.html', isKept: false }]);
  before.keep(site(), pages);
  expect(JSON.parse(readFileSync(stampsFile(root), 'utf8'))).toEqual({});
});

test('what a build told that did not come to its end is forgotten', () => {
  tell([{ file: 'plans/l2/index.html', isKept: true }]);
  siteBefore(root, site(), 'code');
  expect(existsSync(routesFolder(root))).toBe(false);
});

test('a page that is to be taken and of which nothing is known any more is an error', () => {
  const before = siteBefore(root, site(), 'code');
  tell([{ file: 'plans/l2/index.html', isKept: true }]);
  before.keep(site(), []);
  expect(() => before.samePages()).toThrow('plans/l2/index.html is no longer known; build again.');
});
