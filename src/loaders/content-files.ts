import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { Reporter, type Diagnostic } from '../core/diagnostics.ts';
import { MAX_LENGTH } from '../core/limits.ts';
import type { Source } from '../core/syntax.ts';

/** The sources found, sorted by path, and a diagnostic for each file that cannot be read as one. */
export interface ContentFiles {
  readonly sources: readonly Source[];
  readonly diagnostics: readonly Diagnostic[];
}

const START = { line: 1, column: 1 } as const;

/**
 * Reads a Markdown file, or all `.md` and `.mdx` files under a folder. `path` is relative to `root`, and so are the
 * names in the result. Symbolic links are refused, so that nothing outside the folder is published.
 * Throws the file system's error when `path` itself does not exist.
 */
export async function readContentFiles(path: string, root = process.cwd()): Promise<ContentFiles> {
  const found = await findFiles(path, root);
  const results = await Promise.all(found.map((file) => readSource(file, root)));
  return {
    sources: results.filter((result) => 'text' in result),
    diagnostics: results.flatMap((result) => ('text' in result ? [] : result.diagnostics)),
  };
}

async function findFiles(path: string, root: string): Promise<string[]> {
  const start = resolve(root, path);
  const nameOf = (file: string) => relative(root, file).replaceAll('\\', '/');
  if (!(await lstat(start)).isDirectory()) return [nameOf(start)];
  const entries = await readdir(start, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && /\.mdx?$/u.test(entry.name) && !entry.name.startsWith('.'))
    .map((entry) => nameOf(join(entry.parentPath, entry.name)))
    .sort();
}

async function readSource(file: string, root: string): Promise<Source | Reporter> {
  const reporter = new Reporter(file);
  const stat = await lstat(resolve(root, file));
  if (stat.isSymbolicLink()) {
    reporter.report('unreadable-file', START, 'Unexpected symbolic link, expected a file of its own');
    return reporter;
  }
  // UTF-8 takes at most four bytes a character, so what is larger is too long for certain.
  if (stat.size > 4 * MAX_LENGTH) {
    const message = `Unexpected file of ${stat.size} bytes, expected at most ${MAX_LENGTH} characters`;
    reporter.report('document-too-long', START, message);
    return reporter;
  }
  const bytes = await readFile(resolve(root, file));
  try {
    return { file, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    reporter.report('unreadable-file', START, 'Unexpected bytes, expected UTF-8 text');
    return reporter;
  }
}
