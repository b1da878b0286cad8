import { getCollection } from 'astro:content';
import { buildLibrary, type Library } from '../core/library.ts';
import { referenceResolver, type ReferenceResolver } from '../core/routes.ts';

/** The whole library with a resolver for its references, from the content store. */
export async function getLibrary(): Promise<{ library: Library; addressOf: ReferenceResolver }> {
  const [plans, frameworks, guides, notes] = await Promise.all([
    getCollection('plans'),
    getCollection('frameworks'),
    getCollection('guides'),
    getCollection('notes'),
  ]);
  const documents = [...plans, ...frameworks, ...guides, ...notes].map(({ data }) => data);
  const { library } = buildLibrary(documents);
  return { library, addressOf: referenceResolver(library, import.meta.env.BASE_URL) };
}
