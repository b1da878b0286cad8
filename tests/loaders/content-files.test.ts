import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { MAX_LENGTH } from '../../src/core/limits.ts';
import { readContent } from '../../src/loaders/content-report.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'content-'));
  await mkdir(join(root, 'content'));
});
afterEach(() => rm(root, { recursive: true }));

const write = (name: string, content: string | Uint8Array) => writeFile(join(root, 'content', name), content);

/** What is reported about the folder, and the titles of its notes. */
async function read() {
  const { library, diagnostics } = await readContent('content', root);
  return {
    titles: library.notes.map(({ title }) => title),
    reports: diagnostics.map(({ file, code, message }) => `${file} ${code} ${message}`),
  };
}

test('refuses a link to a file outside the folder', async () => {
  await writeFile(join(root, 'secret.md'), '---\nkind: note\n---\n\n# Secret');
  await symlink(join(root, 'secret.md'), join(root, 'content', 'a.md'));
  expect(await read()).toEqual({
    titles: [],
    reports: ['content/a.md unreadable-file Unexpected symbolic link, expected a file of its own'],
  });
});

test('does not follow a link to a folder, not even to one that holds it', async () => {
  await symlink(root, join(root, 'content', 'loop'));
  await write('a.md', '---\nkind: note\n---\n\n# A');
  expect(await read()).toEqual({ titles: ['A'], reports: [] });
});

test('refuses bytes that are no UTF-8', async () => {
  await write('a.md', Uint8Array.of(0x23, 0x20, 0xff));
  expect((await read()).reports).toEqual([
    'content/a.md unreadable-file Unexpected bytes, expected UTF-8 text',
  ]);
});

test('does not read a file that is too large for any document', async () => {
  await write('a.md', '');
  await truncate(join(root, 'content', 'a.md'), 4 * MAX_LENGTH + 1);
  expect((await read()).reports).toEqual([
    `content/a.md document-too-long Unexpected file of ${4 * MAX_LENGTH + 1} bytes, expected at most ${MAX_LENGTH} characters`,
  ]);
});

test('reads a file with a byte order mark and a name made of markup', async () => {
  await write('<script> "x".md', '\uFEFF---\nkind: note\n---\n\n# A');
  expect(await read()).toEqual({ titles: ['A'], reports: [] });
});

test('reports all files in one run', async () => {
  await write('a.md', 'no title');
  await write('b.md', '');
  await write('c.md', '> '.repeat(10_000));
  expect((await read()).reports.map((report) => report.split(' ').slice(0, 2).join(' '))).toEqual([
    'content/a.md missing-title',
    'content/a.md unknown-kind',
    'content/b.md missing-title',
    'content/c.md nested-too-deeply',
  ]);
});
