/** What marks a module as the copy that belongs to the script in the page. */
const COPY = 'in-page';
const SCRIPT = '/src/islands/site.ts';

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
 * Gives the script that stands in every page copies of its own of the small modules it shares with scripts that are loaded
 * later, so that it imports nothing before it runs. What it loads on demand is shared as ever.
 */
export function pageScript() {
  return {
    name: 'page-script',
    apply: 'build' as const,
    enforce: 'pre' as const,
    async resolveId(this: Resolver, source: string, importer: string | undefined, { kind }: Resolution) {
      if (importer === undefined || kind === 'dynamic-import' || !isInPage(importer)) return undefined;
      const found = await this.resolve(source, importer.replace(/\?.*$/u, ''), { skipSelf: true });
      return found && `${found.id}${found.id.includes('?') ? '&' : '?'}${COPY}`;
    },
  };
}

function isInPage(module: string): boolean {
  const [file = '', query = ''] = module.replaceAll('\\', '/').split('?');
  return file.endsWith(SCRIPT) || query.split('&').includes(COPY);
}
