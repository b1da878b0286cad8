import { link, mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a text file so that it is there whole or not at all; its folder is made where it is missing.
 * Throws the file system's error, EEXIST for a file that is there and not to be replaced; no temporary file stays behind.
 */
export async function writeAtomically(path: string, text: string, mayReplace: boolean): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.${basename(path)}.${process.pid}.tmp`);
  try {
    await writeThrough(temporary, text);
    await (mayReplace ? rename(temporary, path) : putNew(temporary, path));
  } finally {
    await rm(temporary, { force: true });
  }
}

const NO_LINKS = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP']);

/** A hard link fails where something is; a rename would replace it. Some file systems have no links. */
async function putNew(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!NO_LINKS.has(code)) throw error;
    await rename(temporary, path);
  }
}

async function writeThrough(path: string, text: string): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    await handle.writeFile(text, 'utf8');
    await handle.sync();
  } finally {
    await handle.close();
  }
}
