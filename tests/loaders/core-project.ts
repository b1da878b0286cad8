import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A project of its own with nothing but the core: what is kept in a cache is kept for its version of the core. */
export function coreProject(): string {
  const root = mkdtempSync(join(tmpdir(), 'core-project-'));
  cpSync('src/core', join(root, 'src/core'), { recursive: true });
  writeFileSync(join(root, 'package.json'), '{}');
  return root;
}
