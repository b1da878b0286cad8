import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Every file under a folder, sorted, as a path with `/` relative to it. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}
