import type { Reporter } from './diagnostics.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Syntax } from './syntax.ts';

/** What every parser of a document works on. */
export interface ParseContext {
  readonly file: string;
  readonly syntax: Syntax;
  readonly frontMatter: FrontMatter;
  readonly reporter: Reporter;
}

const DEFAULT_ORDER = 100;

/** The fields that all documents share, from front matter where it sets them, else from the fallbacks. */
export function documentBase(
  { file, frontMatter }: ParseContext,
  fallback: { readonly slug: string; readonly title: string; readonly description: string },
) {
  return {
    file,
    slug: frontMatter.slug ?? fallback.slug,
    title: fallback.title,
    description: frontMatter.description ?? fallback.description,
    order: frontMatter.order ?? DEFAULT_ORDER,
    tags: frontMatter.tags ?? [],
  };
}

/** The file's name without folders and ending: `content/guides/l4-operations.md` gives `l4-operations`. */
export function fileStem(file: string): string {
  const name = file.split('/').at(-1) ?? file;
  return name.replace(/\.mdx?$/u, '');
}

const MAX_DESCRIPTION = 160;

/** The first line of a text, cut at a word to at most 160 characters, as a description for lists and search engines. */
export function shortDescription(text: string): string {
  const [line = ''] = text.trim().split('\n');
  if (line.length <= MAX_DESCRIPTION) return line;
  const cut = line.lastIndexOf(' ', MAX_DESCRIPTION - 1);
  return `${line.slice(0, cut > 0 ? cut : MAX_DESCRIPTION - 1).replace(/[\s,;:–—-]+$/u, '')}…`;
}
