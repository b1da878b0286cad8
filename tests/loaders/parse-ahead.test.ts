import { appendFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeLibrary } from '../../src/bench/growth/make-library.ts';
import { parseDocument } from '../../src/core/parse-document.ts';
import { readContentFiles } from '../../src/loaders/content-files.ts';
import { keptParser, unkeptSources } from '../../src/loaders/kept-documents.ts';
import { parseAhead } from '../../src/loaders/parse-ahead.ts';
import { coreProject } from './core-project.ts';

const sources = [...makeLibrary((await readContentFiles('content')).sources, 24)];
let root = '';

beforeEach(() => {
  root = coreProject();
  for (const { file, text } of sources) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

test('what two processes keep of the documents is what parsing them gives', async () => {
  expect(await parseAhead('content', root, 2)).toBe(24);
  expect(unkeptSources(sources, root)).toEqual([]);
  expect(sources.map(keptParser(sources, root))).toEqual(sources.map(parseDocument));
});

test('only what is new is parsed again', async () => {
  await parseAhead('content', root, 1);
  const before = readdirSync(join(root, '.cache/documents'));
  appendFileSync(join(root, sources[0]?.file ?? ''), '\nOne more sentence.\n');
  expect(await parseAhead('content', root, 2)).toBe(1);
  expect(readdirSync(join(root, '.cache/documents'))).toEqual(expect.arrayContaining(before));
});

test('a process that fails is an error that names a document', async () => {
  vi.stubEnv('NODE_OPTIONS', '--no-such-option');
  await expect(parseAhead('content', root, 2)).rejects.toThrow(
    '.md could not be parsed; the reason is printed above.',
  );
});
