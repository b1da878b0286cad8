import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** The files under a folder, sorted, as paths with `/` relative to it. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** Every page under a folder with its HTML, one at a time, sorted by path: a large site does not fit into the memory. */
export async function* readPages(
  folder: string,
): AsyncGenerator<{ readonly file: string; readonly html: string }> {
  for (const file of await listFiles(folder))
    if (file.endsWith('.html')) yield { file, html: await readFile(join(folder, file), 'utf8') };
}
