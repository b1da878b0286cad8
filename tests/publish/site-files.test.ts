import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listFiles, moveInto } from '../../src/publish/site-files.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'files-'));
  for (const file of ['a/plans/l2/index.html', 'a/plans-2.html', 'b/plans/l2.md', 'b/data/x.json']) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), file);
  }
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test('files are listed sorted, those of one folder with its name, and none of a folder that is not there', () => {
  expect(listFiles(root)).toEqual([
    'a/plans-2.html',
    'a/plans/l2/index.html',
    'b/data/x.json',
    'b/plans/l2.md',
  ]);
  expect(listFiles(join(root, 'a'), 'plans/')).toEqual(['plans/l2/index.html']);
  expect(listFiles(root, 'c/')).toEqual([]);
});

test('a folder moved into another one is joined with the one of its name', () => {
  moveInto(join(root, 'a'), join(root, 'b'));
  expect(listFiles(join(root, 'a'))).toEqual([
    'data/x.json',
    'plans-2.html',
    'plans/l2.md',
    'plans/l2/index.html',
  ]);
  expect(readFileSync(join(root, 'a/plans/l2.md'), 'utf8')).toBe('b/plans/l2.md');
});
