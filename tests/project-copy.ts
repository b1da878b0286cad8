import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** How long a build may take on a busy machine, in milliseconds. */
export const BUILD_TIME = 300_000;

/** What a build needs of the project. */
const COPIED = [
  'content',
  'public',
  'src',
  'astro.config.mjs',
  'package.json',
  'synonyms.txt',
  'concepts.txt',
  'tsconfig.json',
];

/** Copies what a build needs into a folder of its own, and returns it. */
export function copyProject(): string {
  const root = mkdtempSync(join(tmpdir(), 'build-'));
  for (const name of COPIED) cpSync(name, join(root, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  return root;
}

/** Builds a copy of the project, and returns the exit code. */
export function buildCopy(
  root: string,
  { words = [], siteUrl }: { readonly words?: readonly string[]; readonly siteUrl?: string } = {},
): number | null {
  const env = { ...process.env, ...(siteUrl === undefined ? {} : { SITE_URL: siteUrl }) };
  return spawnSync(process.execPath, ['src/setup/build.ts', ...words], {
    cwd: root,
    timeout: BUILD_TIME,
    env,
  }).status;
}
