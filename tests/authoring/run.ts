import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../temporary-folder.ts';

/** A folder of its own with these files, by path. */
export function projectWith(files: Readonly<Record<string, string>>): string {
  const root = temporaryFolder('authoring-');
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

/** Runs an author's command in a folder and gives what it printed and its exit code. */
export function run(command: string, root: string, words: readonly string[] = []) {
  const script = join(import.meta.dirname, '../../src/authoring', `${command}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
