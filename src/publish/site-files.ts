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

/** Every page under a folder with its HTML, sorted by path. */
export async function readPages(
  folder: string,
): Promise<readonly { readonly file: string; readonly html: string }[]> {
  const files = (await listFiles(folder)).filter((file) => file.endsWith('.html'));
  return Promise.all(files.map(async (file) => ({ file, html: await readFile(join(folder, file), 'utf8') })));
}
