import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from '../src/setup/project-copy.ts';

/** How long a build may take on a busy machine, in milliseconds. */
export const BUILD_TIME = 300_000;

/** Copies what a build needs into a folder of its own, the content too, and returns it. */
export function copyWithContent(): string {
  const root = copyProject('build-');
  cpSync('content', join(root, 'content'), { recursive: true });
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
