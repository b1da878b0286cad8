/** Scripts that have copies of what they import, and what marks those copies. */
const SCRIPTS: readonly (readonly [file: string, mark: string])[] = [
  ['/src/islands/site.ts', 'in-page'],
  ['/src/islands/study-search.ts', 'in-search'],
  ['/src/islands/section-finder.ts', 'in-full-text'],
];

/** How a module asks for another, as the bundler names it. */
interface Resolution {
  readonly kind?: string;
}

/** The part of the bundler that finds the file of an import. */
interface Resolver {
  resolve(
    source: string,
    importer: string,
    options: { readonly skipSelf: boolean },
  ): Promise<{ readonly id: string } | null>;
}

/**
 * Gives the script that stands in every page, and those of the search, copies of their own of the small modules they share
 * with others, so that none has to wait for another file before it runs. What they load on demand is shared as ever.
 */
export function pageScript() {
  return {
    name: 'page-script',
    apply: 'build' as const,
    enforce: 'pre' as const,
    async resolveId(this: Resolver, source: string, importer: string | undefined, { kind }: Resolution) {
      const mark = importer === undefined || kind === 'dynamic-import' ? undefined : findMark(importer);
      if (importer === undefined || mark === undefined) return undefined;
      const found = await this.resolve(source, importer.replace(/\?.*$/u, ''), { skipSelf: true });
      return found && `${found.id}${found.id.includes('?') ? '&' : '?'}${mark}`;
    },
  };
}

/** The mark of what a module imports; undefined for one that shares its modules. */
function findMark(module: string): string | undefined {
  const [file = '', query = ''] = module.replaceAll('\\', '/').split('?');
  const words = query.split('&');
  return SCRIPTS.find(([script, mark]) => file.endsWith(script) || words.includes(mark))?.[1];
}
