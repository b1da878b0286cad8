import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a build needs of the project, besides the packages and the content. */
export const PROJECT_PARTS = [
  'public',
  'src',
  'astro.config.mjs',
  'package.json',
  'synonyms.txt',
  'concepts.txt',
  'examples.txt',
  'tsconfig.json',
];

/** Copies what a build needs, but for the content, into a new folder whose name begins so, and returns it. */
export function copyProject(name: string): string {
  const root = mkdtempSync(join(tmpdir(), name));
  for (const part of PROJECT_PARTS) cpSync(part, join(root, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  return root;
}
