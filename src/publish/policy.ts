import { createHash } from 'node:crypto';

/** The hashes, as a policy names them, of what stands inside the tags of a page. */
export interface InlineHashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** Scripts that a browser runs, and rules of what to fetch ahead; other data in a script element is none. */
const SCRIPT =
  /<script(?![^>]*\s(?:src|type="(?!module|speculationrules|text\/javascript)))[^>]*>([\s\S]*?)<\/script>/gu;
const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/gu;

/** What workers may do besides: only search compiles WebAssembly, and it does so in a worker of its own. */
const WASM = "'wasm-unsafe-eval'";

/** Hashes of the inline scripts and styles of a page, each once, in the page's order. */
export function inlineHashes(html: string): InlineHashes {
  return { scripts: hashes(html, SCRIPT), styles: hashes(html, STYLE) };
}

/**
 * The policy that a page carries in itself, so that it holds on hosts that send no headers. It allows nothing that only
 * workers need; the browser applies this one and the header's together.
 */
export function pagePolicy({ scripts, styles }: InlineHashes): string {
  return [
    "default-src 'self'",
    sources('script-src', scripts),
    sources('style-src', styles),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types hedgehog',
  ].join('; ');
}

/** The policy for the header of every answer: for pages, workers and all other files of the site. */
export function sitePolicy({ scripts, styles }: InlineHashes): string {
  return [
    "default-src 'none'",
    sources('script-src', [WASM, ...scripts]),
    sources('style-src', styles),
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types hedgehog',
  ].join('; ');
}

/** Whether a page takes in parts of other pages: their styles come with them, and take no effect. */
export function needsAllStyles(html: string): boolean {
  return html.includes('<study-print-room');
}

/**
 * The page with its policy, before anything that the policy is about; `styles` are the hashes of all pages, `own` those of
 * this one.
 */
export function withPolicy(html: string, styles: readonly string[], own = inlineHashes(html)): string {
  const policy = pagePolicy(needsAllStyles(html) ? { ...own, styles } : own);
  const tag = `<meta http-equiv="content-security-policy" content="${policy}">`;
  return html.includes('http-equiv="content-security-policy"')
    ? html
    : html.replace('<meta charset="utf-8">', (charset) => charset + tag);
}

function sources(directive: string, more: readonly string[]): string {
  return [directive, "'self'", ...more].join(' ');
}

function hashes(html: string, element: RegExp): string[] {
  const texts = [...html.matchAll(element)].map(([, text = '']) => text);
  return [...new Set(texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`))];
}
