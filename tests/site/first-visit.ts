import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { brotliOptions } from '../../src/publish/compress-site.ts';
import { builtPages, type BuiltPage } from './pages.ts';

/** What a page costs before its load event, in bytes as `npm run build -- --compress` writes them. */
export interface FirstVisit {
  readonly path: string;
  readonly html: number;
  readonly css: number;
  readonly js: number;
  readonly total: number;
  /** Addresses that are asked for besides the page itself. */
  readonly files: readonly string[];
}

const STYLE = /<style>[\s\S]*?<\/style>/gu;
// Data in a script element is part of the page's words.
const SCRIPT = /<script(?![^>]*type="(?!module))[^>]*>[\s\S]*?<\/script>/gu;
const IMPORT = /(?:^|[;}\n])\s*(?:import|export)\s*(?:[\w$*{}\s,]+?\bfrom\s*)?(["'`])(\.{0,2}\/[^"'`]+)\1/gu;

/** The search page is there for the search, so what stands in every page loads it there at once. */
const SEARCH_PAGE = /<study-search[^>]*\sdata-page/u;
const SEARCH = /import\((["'`])(\/[^"'`]*\/study-search\.[^"'`]+)\1\)/u;

const sizes = new Map<string, number>();

/** What each built page costs on a first visit. */
export function firstVisits(): FirstVisit[] {
  return builtPages().map(firstVisit);
}

/**
 * Adds up a page and all it asks for by itself: style sheets, scripts, and what those import before they run. What stands
 * in the page counts there; how much of the page is style and script is told by what the page weighs without.
 */
function firstVisit({ path, html }: BuiltPage): FirstVisit {
  const sheets = sheetsOf(html);
  const scripts = scriptsOf(html);
  const whole = packed(Buffer.from(html));
  const plain = packed(Buffer.from(html.replace(SCRIPT, '')));
  const words = packed(Buffer.from(html.replace(SCRIPT, '').replace(STYLE, '')));
  const css = plain - words + sum(sheets);
  const js = whole - plain + sum(scripts);
  return { path, html: words, css, js, total: words + css + js, files: [...sheets, ...scripts] };
}

/** What a page asks for by itself: its style sheets, and its scripts with all that they import. */
export function filesOf(html: string): string[] {
  return [...sheetsOf(html), ...scriptsOf(html)];
}

function sheetsOf(html: string): string[] {
  return [...html.matchAll(/<link[^>]*\srel="stylesheet"[^>]*\shref="([^"]*)"/gu)].map(
    ([, address = '']) => address,
  );
}

/** Every script that runs before the load event, the imported ones too. */
function scriptsOf(html: string): string[] {
  const found = new Set<string>();
  const follow = (code: string, address: string) => {
    for (const [, , specifier = ''] of code.matchAll(IMPORT)) {
      const { pathname } = new URL(specifier, `http://site${address}`);
      if (found.has(pathname)) continue;
      found.add(pathname);
      follow(readFileSync(`dist${pathname}`, 'utf8'), pathname);
    }
  };
  for (const [, address = ''] of html.matchAll(/<script[^>]*\ssrc="([^"]*)"/gu))
    follow(`import"${address}"`, '/');
  for (const [, code = ''] of html.matchAll(/<script type="module">([\s\S]*?)<\/script>/gu))
    follow(code, '/');
  const [, , search] = (SEARCH_PAGE.test(html) && SEARCH.exec(html)) || [];
  if (search) follow(`import"${search}"`, '/');
  return [...found].sort();
}

function sum(addresses: readonly string[]): number {
  return addresses.reduce((total, address) => total + sizeOf(address), 0);
}

function sizeOf(address: string): number {
  const size = sizes.get(address) ?? packed(readFileSync(`dist${address}`));
  sizes.set(address, size);
  return size;
}

function packed(bytes: Buffer): number {
  return brotliCompressSync(bytes, brotliOptions(bytes.length)).length;
}
