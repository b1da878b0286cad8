import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseDocument } from '../../src/core/parse-document.ts';
import { readContentFiles } from '../../src/loaders/content-files.ts';
import { keptParser } from '../../src/loaders/kept-documents.ts';
import { coreProject } from './core-project.ts';

const { sources } = await readContentFiles('content');
let root = '';
const kept = () => readdirSync(join(root, '.cache/documents')).sort();

beforeEach(() => {
  root = coreProject();
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test('what is kept of a document is what parsing it gives', () => {
  sources.map(keptParser(sources, root));
  expect(sources.map(keptParser(sources, root))).toEqual(sources.map(parseDocument));
});

test('a text that was read before is not parsed again', () => {
  const [source] = sources;
  if (!source) throw new Error('no content');
  keptParser([source], root)(source);
  const [name = ''] = kept();
  writeFileSync(join(root, '.cache/documents', name), '{"document":null,"diagnostics":[]}');
  expect(keptParser([source], root)(source)).toEqual({ document: null, diagnostics: [] });
});

test('a damaged file is made anew', () => {
  const [source] = sources;
  if (!source) throw new Error('no content');
  const result = keptParser([source], root)(source);
  const file = join(root, '.cache/documents', kept()[0] ?? '');
  const whole = readFileSync(file, 'utf8');
  writeFileSync(file, whole.slice(0, 100));
  expect(keptParser([source], root)(source)).toEqual(result);
  expect(readFileSync(file, 'utf8')).toBe(whole);
});

test('another parser or another text has a name of its own, and the old one goes', () => {
  const [source] = sources;
  if (!source) throw new Error('no content');
  keptParser([source], root)(source);
  const before = kept();
  writeFileSync(join(root, 'src/core/model.ts'), 'export {};');
  keptParser([source], root)(source);
  const after = kept();
  expect(after).toHaveLength(1);
  expect(after).not.toEqual(before);
});

test('a folder without the parser keeps nothing', () => {
  rmSync(join(root, 'src'), { recursive: true });
  expect(keptParser(sources, root)).toBe(parseDocument);
});
