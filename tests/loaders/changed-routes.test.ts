import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PageRoute } from '../../src/loaders/changed-routes.ts';

const PATTERN = '/plans/[plan]/[...page]';
const FILE = 'plans/l2/index.html';
const ROUTES = [
  { params: { plan: 'l2', page: undefined }, props: { plan: { title: 'Scale' }, count: 1 } },
  { params: { plan: 'l2', page: 'page/2' }, props: { plan: { title: 'Scale' }, count: 2 } },
];

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'routes-'));
  mkdirSync(join(root, 'dist/plans/l2'), { recursive: true });
  writeFileSync(join(root, 'dist', FILE), 'page');
  vi.stubEnv('HEDGEHOG_PAGE_CODE', 'code');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

/** A build of its own: what it knows of the pages before is read once. */
async function changed(routes: typeof ROUTES = ROUTES): Promise<(string | undefined)[]> {
  vi.resetModules();
  const { changedRoutes } = await import('../../src/loaders/changed-routes.ts');
  return changedRoutes(PATTERN, routes, root).map(({ params }) => params.page ?? 'first');
}

function told(): PageRoute[] {
  const folder = join(root, '.cache/site/routes');
  return readdirSync(folder).flatMap(
    (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as PageRoute[],
  );
}

/** Keeps the first page as one that was published. */
async function publishFirst(): Promise<void> {
  await changed();
  const [first] = told();
  const { size, mtimeMs } = statSync(join(root, 'dist', FILE));
  writeFileSync(
    join(root, '.cache/pages.json'),
    JSON.stringify({ [FILE]: { key: first?.key, size, mtimeMs } }),
  );
}

test('a build that takes no pages makes all, and tells nothing', async () => {
  vi.stubEnv('HEDGEHOG_PAGE_CODE', undefined);
  expect(await changed()).toEqual(['first', 'page/2']);
  expect(() => told()).toThrow('ENOENT');
});

test('all pages are made where none is known, and told with their files', async () => {
  expect(await changed()).toEqual(['first', 'page/2']);
  expect(told().map(({ file, isKept }) => [file, isKept])).toEqual([
    [FILE, false],
    ['plans/l2/page/2/index.html', false],
  ]);
});

test('a page that is the same is not made again', async () => {
  await publishFirst();
  expect(await changed()).toEqual(['page/2']);
  expect(told().map(({ isKept }) => isKept)).toEqual([true, false]);
});

test('a page whose document changed is made again', async () => {
  await publishFirst();
  const routes = ROUTES.map((route) => ({ ...route, props: { ...route.props, plan: { title: 'Size' } } }));
  expect(await changed(routes)).toEqual(['first', 'page/2']);
});

test('a page is made again when the code changed', async () => {
  await publishFirst();
  vi.stubEnv('HEDGEHOG_PAGE_CODE', 'other code');
  expect(await changed()).toEqual(['first', 'page/2']);
});

test('a page that somebody wrote into since is made again', async () => {
  await publishFirst();
  utimesSync(join(root, 'dist', FILE), 1, 1);
  expect(await changed()).toEqual(['first', 'page/2']);
});

test('a page that is gone is made again', async () => {
  await publishFirst();
  rmSync(join(root, 'dist'), { recursive: true });
  expect(await changed()).toEqual(['first', 'page/2']);
});
