import { encode } from 'cborg';
import {
  fragmentPath,
  fragmentUrl,
  META,
  pack,
  unpack,
  type IndexFile,
  type Meta,
} from './pagefind-format.ts';

/**
 * The files of an index with its fragments named after their sections. Pagefind's own names are hashes and take more than half of
 * the table that each search reads; numbers under the hash of a document take little, and change only with it.
 */
export function nameFragments(files: readonly IndexFile[]): IndexFile[] {
  const names = new Map<string, string>();
  const named = files.map((file) => {
    if (!file.path.startsWith('fragment/')) return file;
    const path = fragmentPath(`en_${fragmentUrl(file).replaceAll('/', '')}`);
    names.set(file.path, path);
    return { ...file, path };
  });
  return named.map((file) => (META.test(file.path) ? { ...file, content: renamed(file, names) } : file));
}

function renamed(file: IndexFile, names: ReadonlyMap<string, string>): Uint8Array {
  const [version, pages, ...rest] = unpack<Meta>(file);
  const nameOf = (name: string) => names.get(fragmentPath(name))?.replace(/^.*\/|\..*$/gu, '') ?? name;
  const meta: Meta = [version, pages.map(([name, ...more]) => [nameOf(name), ...more]), ...rest];
  return pack(encode(meta));
}
