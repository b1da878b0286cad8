import type { Library } from '../../core/library.ts';
import { printDocuments, type PrintDocument } from '../../core/print-documents.ts';
import { getLibrary } from '../_library.ts';

// The library of a build is one and the same for all pages; on the dev server each page has its own.
const known = new WeakMap<Library, readonly PrintDocument[]>();

/** Every document of the library with its summary, fitted to its sheets once for all pages. */
export async function getPrintDocuments(): Promise<readonly PrintDocument[]> {
  const { library } = await getLibrary();
  const documents = known.get(library) ?? printDocuments(library);
  known.set(library, documents);
  return documents;
}
