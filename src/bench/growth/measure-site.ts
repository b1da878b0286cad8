import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { SHARDS_ASKED } from '../../core/choose-shards.ts';

/** How large a built site is, and what a reader fetches of it; bytes as they go over the network unless they are of the disk. */
export interface SiteSize {
  readonly pages: number;
  readonly files: number;
  readonly diskBytes: number;
  readonly indexBytes: number;
  readonly home: number;
  readonly plan: number;
  readonly bucket: number;
  /** The names, which answer at the first key. */
  readonly names: number;
  /** All that is fetched until two words are answered from the full text. */
  readonly search: number;
  /** The largest page by the bytes of its HTML. */
  readonly largest: { readonly path: string; readonly bytes: number };
}

const FRAGMENTS_READ = 9;
const WORDS = 2;
/** Pagefind compresses these itself. */
const PACKED = /\.(?:pagefind|pf_\w+)$/u;

/** Measures a built site in a folder. */
export function measureSite(folder: string): SiteSize {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
  const sizes = new Map(files.map((file) => [file, statSync(join(folder, file)).size]));
  const sizeOf = (pattern: RegExp) =>
    files.filter((file) => pattern.test(file)).reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0);
  const sent = (file: string) => sentBytes(folder, file);
  const sentOf = (pattern: RegExp) =>
    files.filter((file) => pattern.test(file)).reduce((sum, file) => sum + sent(file), 0);
  const meanOf = (pattern: RegExp) =>
    sizeOf(pattern) / Math.max(1, files.filter((file) => pattern.test(file)).length);
  const sentMean = (pattern: RegExp) =>
    sentOf(pattern) / Math.max(1, files.filter((file) => pattern.test(file)).length);
  // Where there are several tables, one is of nothing; those of the shards that are asked are read with it.
  const tables = files.filter((file) => file.endsWith('.pf_meta')).length;
  const shards = tables > 1 ? Math.min(tables - 1, SHARDS_ASKED) : 1;
  const names = sentOf(/^search-data\/names\.json$/u);
  const pages = files.filter((file) => file.endsWith('.html'));
  const largest = pages.reduce(
    (most, file) => ((sizes.get(file) ?? 0) > (sizes.get(most) ?? 0) ? file : most),
    'index.html',
  );
  const visit = (pattern: RegExp) =>
    visitBytes(folder, pages.find((file) => pattern.test(file)) ?? 'index.html');
  return {
    pages: pages.length,
    files: files.length,
    diskBytes: sizeOf(/./u),
    indexBytes: sizeOf(/^(?:pagefind|search-data)\//u),
    home: visit(/^index\.html$/u),
    plan: visit(/^plans\/[^/]+\/index\.html$/u),
    bucket: visit(/^plans\/[^/]+\/1-[^/]+\/index\.html$/u),
    names,
    search:
      names +
      sentOf(/^search-data\/words\.txt$/u) +
      sentOf(
        /^_astro\/(?:study-search|search-results|full-text|own-script|search-engine|search-worker)[.-][\w-]+\.(?:js|css)$/u,
      ) +
      sentOf(/^pagefind\/(?:pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind)$/u) +
      WORDS * sentMean(/^search-data\/words\//u) +
      shards * (meanOf(/\.pf_meta$/u) + WORDS * meanOf(/\.pf_index$/u)) +
      FRAGMENTS_READ * meanOf(/\.pf_fragment$/u),
    largest: { path: `/${largest.replace(/index\.html$/u, '')}`, bytes: sent(largest) },
  };
}

/** A page with its style sheets and scripts, and the scripts that those import. */
function visitBytes(folder: string, page: string): number {
  const html = readFileSync(join(folder, page), 'utf8');
  const wanted = [
    ...html.matchAll(/<(?:script[^>]*\ssrc|link[^>]*rel="stylesheet"[^>]*\shref)="\/([^"]+)"/gu),
  ].map(([, file = '']) => file);
  const seen = new Set<string>();
  for (let file = wanted.pop(); file !== undefined; file = wanted.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    if (file.endsWith('.js')) wanted.push(...importsOf(folder, file));
  }
  return [page, ...seen].reduce((sum, file) => sum + sentBytes(folder, file), 0);
}

function importsOf(folder: string, file: string): string[] {
  const code = readFileSync(join(folder, file), 'utf8');
  return [...code.matchAll(/(?:from|import)\s*"(\.\/[^"]+)"/gu)].map(([, name = '']) =>
    posix.join(posix.dirname(file), name),
  );
}

function sentBytes(folder: string, file: string): number {
  const content = readFileSync(join(folder, file));
  return PACKED.test(file) ? content.length : brotliCompressSync(content).length;
}
