import type { Library } from '../core/library.ts';
import { linkReferences } from '../core/rich-text.ts';
import { referenceResolver } from '../core/routes.ts';
import { typeset } from '../core/typeset.ts';
import { readContent } from './content-report.ts';

/** The documents of a folder as pages show them. The folder is one that was checked: what is wrong is not said again. */
export async function readSiteLibrary(folder: string, root: string, base: string): Promise<Library> {
  const { library } = await readContent(folder, root);
  return setForPages(library, base);
}

/** The library with its references linked under the base of the site and its prose set for reading. */
export function setForPages(library: Library, base: string): Library {
  const addressOf = referenceResolver(library, base);
  return typeset(library, (html) => linkReferences(html, addressOf));
}
