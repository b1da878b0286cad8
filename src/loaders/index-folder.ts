import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { linkFile } from './kept-file.ts';
import { ENTRY, type IndexFile } from './pagefind-format.ts';

/** An index that is written beside the folder it is for, and takes the place of what is there when it is whole. */
export class IndexFolder {
  readonly #folder: string;
  readonly #draft: string;
  readonly #before: string;
  #isLinking: boolean;

  /** In the folder `before` is an index that was published before, if there is any. */
  constructor(folder: string, engine: readonly IndexFile[], before: string) {
    this.#folder = folder;
    this.#draft = `${folder}.${process.pid}`;
    this.#before = before;
    this.#isLinking = isSameEngine(engine, before);
    rmSync(this.#draft, { recursive: true, force: true });
  }

  /** Writes the files of an index. */
  write(files: readonly IndexFile[]): void {
    this.#makeFolders(files);
    for (const { path, content } of files) writeFileSync(join(this.#draft, path), content);
  }

  /**
   * Puts fragments there. Their names tell what is in them, so one that was published before is the same file under one more
   * name: that takes half as long as to write it, and to remove the site before takes a fifth.
   */
  writeFragments(files: readonly IndexFile[]): void {
    this.#makeFolders(files);
    for (const file of files)
      if (!this.#link(file)) writeFileSync(join(this.#draft, file.path), file.content);
  }

  /** Gives the index its name. */
  publish(): void {
    rmSync(this.#folder, { recursive: true, force: true });
    renameSync(this.#draft, this.#folder);
  }

  #makeFolders(files: readonly IndexFile[]): void {
    for (const path of new Set(files.map((file) => dirname(file.path))))
      mkdirSync(join(this.#draft, path), { recursive: true });
  }

  #link({ path, content }: IndexFile): boolean {
    if (!this.#isLinking) return false;
    const file = join(this.#before, path);
    // A file may have been cut off when the power failed.
    if (statSync(file, { throwIfNoEntry: false })?.size !== content.length) return false;
    // Where one file cannot be linked, no other can.
    this.#isLinking = linkFile(file, join(this.#draft, path));
    return this.#isLinking;
  }
}

/** Whether the same version of Pagefind made both: another one may write the same section in other bytes. */
function isSameEngine(engine: readonly IndexFile[], before: string): boolean {
  try {
    const own = Buffer.from(engine.find(({ path }) => path === ENTRY)?.content ?? []);
    return versionIn(own) === versionIn(readFileSync(join(before, ENTRY)));
  } catch {
    return false;
  }
}

function versionIn(entry: Buffer): string {
  return (JSON.parse(entry.toString()) as { readonly version: string }).version;
}
