import { linkSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What was kept in a file; undefined for one that is not there, was not written to its end, or by somebody else. */
export function readKept<Value>(file: string, decode: (bytes: Buffer) => Value): Value | undefined {
  try {
    return decode(readFileSync(file));
  } catch {
    return undefined;
  }
}

/** Keeps something in a file, which has its name only when it is whole. */
export function writeKept(file: string, content: string | Uint8Array): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, content);
  renameSync(draft, file);
}

/** Gives a file, which nobody writes into, a second name; false where that cannot be, as on some disks. */
export function linkFile(file: string, to: string): boolean {
  try {
    linkSync(file, to);
    return true;
  } catch {
    return false;
  }
}

/** Removes from a folder the files with that ending but for those of these names. */
export function removeOthers(folder: string, ending: string, names: ReadonlySet<string>): void {
  // A draft, which ends otherwise, may be another process's, which is about to give it its name.
  for (const name of readdirSync(folder))
    if (name.endsWith(ending) && !names.has(name)) rmSync(join(folder, name), { force: true });
}
