import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** The files under a folder, sorted, as paths with `/` relative to it. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** How many pages are in the memory at a time: a large site does not fit into it. */
const AT_ONCE = 16;

/** Puts in the place of each page under a folder what `change` makes of it. */
export async function eachPage(
  folder: string,
  change: (html: string, file: string) => string,
): Promise<void> {
  const pages = (await listFiles(folder)).filter((file) => file.endsWith('.html'));
  for (let at = 0; at < pages.length; at += AT_ONCE)
    await Promise.all(
      pages.slice(at, at + AT_ONCE).map(async (file) => {
        const path = join(folder, file);
        await writeFile(path, change(await readFile(path, 'utf8'), file));
      }),
    );
}
