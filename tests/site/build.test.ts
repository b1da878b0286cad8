import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUILD_TIME, buildCopy, copyWithContent } from '../project-copy.ts';

const PLAN = 'content/plans/l6-ops-tradeoffs.md';

let root = '';

/** A copy of the project, built once. */
beforeAll(() => {
  root = copyWithContent();
  expect(build()).toBe(0);
}, BUILD_TIME);
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const build = () => buildCopy(root);

/** Every file of a site with the hash of its bytes. */
function filesOf(site: string): Record<string, string> {
  const entries = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  const digest = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
  return Object.fromEntries(paths.map((path) => [path.slice(site.length), digest(path)]));
}

/** The words of the whole search index. */
function searchText(site: string): string {
  const folder = join(site, 'pagefind/fragment');
  return readdirSync(folder)
    .map((file) => gunzipSync(readFileSync(join(folder, file))).toString())
    .join('\n');
}

test('a second build of the same content gives the same files, byte for byte', () => {
  const built = filesOf(join(root, 'dist'));
  expect(Object.keys(built)).toEqual(Object.keys(filesOf(resolve('dist'))));
  expect(built).toEqual(filesOf(resolve('dist')));
});

test(
  'a build after a change makes what a build from nothing makes, and takes the other pages as they are',
  { timeout: 2 * BUILD_TIME },
  () => {
    const untouched = join(root, 'dist/plans/l2/index.html');
    const before = statSync(untouched).mtimeMs;
    const plan = readFileSync(join(root, PLAN), 'utf8');
    writeFileSync(join(root, PLAN), plan.replace('costs', 'takes'));
    expect(build()).toBe(0);
    const built = filesOf(join(root, 'dist'));
    expect(statSync(untouched).mtimeMs).toBe(before);
    const other = filesOf(resolve('dist'));
    expect(
      Object.keys(built).some((file) => file.startsWith('/plans/l6/') && built[file] !== other[file]),
    ).toBe(true);
    rmSync(join(root, '.cache'), { recursive: true });
    expect(build()).toBe(0);
    expect(filesOf(join(root, 'dist'))).toEqual(built);
    writeFileSync(join(root, PLAN), plan);
    expect(build()).toBe(0);
  },
);

test('a build that an error in the content stops leaves the site as it was', { timeout: BUILD_TIME }, () => {
  const before = filesOf(join(root, 'dist'));
  writeFileSync(join(root, 'content/plans/broken.md'), '# Executive Study Plan: Broken\n');
  expect(build()).toBe(1);
  expect(filesOf(join(root, 'dist'))).toEqual(before);
  rmSync(join(root, 'content/plans/broken.md'));
});

test(
  'a document that is gone takes its pages and its search entries with it',
  { timeout: BUILD_TIME },
  () => {
    expect(searchText(join(root, 'dist'))).toContain('"/plans/l6/');
    renameSync(join(root, PLAN), join(root, 'l6.md'));
    expect(build()).toBe(0);
    expect(existsSync(join(root, 'dist/plans/l2'))).toBe(true);
    expect(existsSync(join(root, 'dist/plans/l6'))).toBe(false);
    expect(searchText(join(root, 'dist'))).not.toContain('/plans/l6/');
  },
);

test('the coverage report is no page of the site, and nothing links to it', () => {
  expect(existsSync('dist/coverage')).toBe(false);
  const linking = Object.entries(filesOf(resolve('dist'))).filter(
    ([path, bytes]) => path.endsWith('.html') && Buffer.from(bytes, 'base64').includes('/coverage/'),
  );
  expect(linking).toEqual([]);
});
