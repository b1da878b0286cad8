import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExampleFile } from '../../src/core/diagnostic-example.ts';
import { DIAGNOSTIC_EXAMPLES } from '../../src/core/diagnostic-examples.ts';
import { RULES } from '../../src/core/diagnostics.ts';
import { readContent } from '../../src/loaders/content-report.ts';
import { checkWordFiles } from '../../src/loaders/word-files.ts';

let root = '';
beforeAll(async () => (root = await mkdtemp(join(tmpdir(), 'examples-'))));
afterAll(() => rm(root, { recursive: true }));

/** The codes of the diagnostics about files, read from a folder of their own. */
async function codesOf(name: string, files: readonly ExampleFile[]): Promise<string[]> {
  for (const { file, content } of files) {
    const path = join(root, name, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  const { diagnostics } = await readContent('.', join(root, name));
  const words = await checkWordFiles(join(root, name));
  return [...diagnostics, ...words].map(({ code }) => code);
}

test('the guide explains every diagnostic', () => {
  expect(Object.keys(DIAGNOSTIC_EXAMPLES).sort()).toEqual(Object.keys(RULES).sort());
});

describe.each(Object.entries(DIAGNOSTIC_EXAMPLES))('the entry for %s', (code, { bad, good }) => {
  test('shows an example that gives it', async () => {
    expect(await codesOf(`${code}-bad`, bad.files)).toContain(code);
  });

  test('shows an example that does not', async () => {
    expect(await codesOf(`${code}-good`, good.files)).not.toContain(code);
  });

  test('shows two ways to write it, which differ', () => {
    expect(bad.shown).not.toBe(good.shown);
    expect(bad.files).not.toEqual(good.files);
  });
});
