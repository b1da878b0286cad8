import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { codeHash } from '../../src/publish/code-hash.ts';

let root = '';
const hash = (settings: readonly string[] = []) =>
  codeHash(root, ['src', 'package.json', 'none.txt'], settings);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'code-'));
  for (const folder of ['src/core', 'content/notes']) mkdirSync(join(root, folder), { recursive: true });
  for (const file of ['src/core/a.ts', 'package.json', 'content/notes/a.md', 'content/notes/b.mdx'])
    writeFileSync(join(root, file), file);
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test.each(['src/core/a.ts', 'package.json', 'content/notes/b.mdx', 'src/new.css'])(
  'a change of %s makes all pages anew',
  (file) => {
    const before = hash();
    writeFileSync(join(root, file), 'changed');
    expect(hash()).not.toBe(before);
  },
);

test('another address makes all pages anew', () => {
  expect(hash(['https://example.org/'])).not.toBe(hash());
});

test('a change of a document that is no code does not', () => {
  const before = hash();
  writeFileSync(join(root, 'content/notes/a.md'), 'changed');
  expect(hash()).toBe(before);
});
