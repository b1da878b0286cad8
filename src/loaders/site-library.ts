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

/** A copy with its references linked under the base of the site and its prose set for reading. */
export function setForPages(library: Library, base: string): Library {
  const addressOf = referenceResolver(library, base);
  return typeset(mapHtml(library, (html) => linkReferences(html, addressOf)));
}

/** A copy in which every rich text has its `html` changed by `change`. */
function mapHtml<Value>(value: Value, change: (html: string) => string): Value {
  if (Array.isArray(value)) return value.map((item: unknown) => mapHtml(item, change)) as Value;
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    key === 'html' && typeof inner === 'string' ? change(inner) : mapHtml<unknown>(inner, change),
  ]);
  return Object.fromEntries(entries) as Value;
}
