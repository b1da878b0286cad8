import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../loaders/source-hash.ts';

/** Documents that are code: what they bring may change the styles and scripts of every page. */
const CODE_DOCUMENT = /\.mdx$/u;

/**
 * A hash of all that makes pages of documents: those files and folders of the project in `root`, the documents that are code,
 * and the words and settings of this build.
 */
export function codeHash(root: string, parts: readonly string[], settings: readonly string[]): string {
  const documents = filesOf(root, 'content').filter((file) => CODE_DOCUMENT.test(file));
  const files = [...parts.flatMap((part) => filesOf(root, part)), ...documents];
  return hashOf([...settings, ...files.flatMap((file) => [file, readFileSync(join(root, file), 'latin1')])]);
}

/** The file itself, or all files under a folder, as paths from `root`; none where nothing is. */
function filesOf(root: string, part: string): string[] {
  const stats = statSync(join(root, part), { throwIfNoEntry: false });
  if (!stats) return [];
  if (!stats.isDirectory()) return [part];
  return readdirSync(join(root, part))
    .sort()
    .flatMap((name) => filesOf(root, join(part, name)));
}
