import { getCollection } from 'astro:content';
import { buildLibrary, type Library } from '../core/library.ts';
import { referenceResolver, type ReferenceResolver } from '../core/routes.ts';
import { readSiteLibrary } from '../loaders/site-library.ts';

/** The whole library with a resolver for its references. */
interface SiteLibrary {
  readonly library: Library;
  readonly addressOf: ReferenceResolver;
}

/** Whether the pages are made once, for good; without a value on a dev server that leaves such names as they are. */
declare const __IS_BUILD__: boolean | undefined;

const isBuild = typeof __IS_BUILD__ !== 'undefined' && __IS_BUILD__;
const base = import.meta.env.BASE_URL;
// All pages of a build show one and the same reading; one for each of them would fill the memory.
let built: Promise<SiteLibrary> | undefined;

/** The library of the build, or on the dev server what its content store has at the moment. */
export function getLibrary(): Promise<SiteLibrary> {
  if (!isBuild) return readStore().then(withResolver);
  built ??= readSiteLibrary('content', process.cwd(), base).then(withResolver);
  return built;
}

async function readStore(): Promise<Library> {
  const [plans, frameworks, guides, notes] = await Promise.all([
    getCollection('plans'),
    getCollection('frameworks'),
    getCollection('guides'),
    getCollection('notes'),
  ]);
  return buildLibrary([...plans, ...frameworks, ...guides, ...notes].map(({ data }) => data)).library;
}

function withResolver(library: Library): SiteLibrary {
  return { library, addressOf: referenceResolver(library, base) };
}
