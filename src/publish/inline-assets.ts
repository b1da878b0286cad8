import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { siteAddress } from './site-address.ts';
import { listFiles } from './site-files.ts';

const STYLES = /<link rel="stylesheet" href="([^"]*)"[^>]*>|<style>([\s\S]*?)<\/style>/gu;
const SCRIPT = /<script type="module" src="([^"]*)"><\/script>/gu;
const AS_WRITTEN = /(<(pre|textarea|script|style)\b[\s\S]*?<\/\2>)|\s+/gu;
const ON_DEMAND = /\bimport\((["'`])\.\//gu;

/** Characters of a script that are worth a request of their own. */
const LARGE = 10_000;

/** Reads a file of the site by its address. */
type Read = (address: string) => string;

/** The styles and scripts of a built site: their text by their path. */
export type Assets = ReadonlyMap<string, string>;

/**
 * Gives what puts into a page its styles and the small scripts that import nothing before they run, so that a page is
 * complete with its first answer.
 */
export function assetInliner(assets: Assets): (html: string) => string {
  const read = (address: string) => assets.get(address.slice(siteAddress().pathname.length)) ?? '';
  const isInlined = inlinedScripts(read, [...assets.values()]);
  return (html) => inlined(html, read, isInlined);
}

/** Tells of each address whether that script goes into the pages; `texts` are all styles and scripts of the site. */
function inlinedScripts(read: Read, texts: readonly string[]): (address: string) => boolean {
  const known = new Map<string, boolean>();
  return (address) => {
    const isInlined = known.get(address) ?? isComplete(read(address), address, texts);
    known.set(address, isInlined);
    return isInlined;
  };
}

/** A page with what it asks for in itself. */
function inlined(html: string, read: Read, isInlined: (address: string) => boolean): string {
  const styles = [...html.matchAll(STYLES)].map(([, address, text]) => text ?? read(address ?? '')).join('');
  let isFirst = true;
  return withoutGaps(html)
    .replace(STYLES, () => {
      const style = isFirst && styles !== '' ? `<style>${styles}</style>` : '';
      isFirst = false;
      return style;
    })
    .replace(SCRIPT, (element, address: string) =>
      isInlined(address) ? `<script type="module">${inPage(read(address), address)}</script>` : element,
    );
}

/** Line breaks and indents as one space, except where they show. */
function withoutGaps(html: string): string {
  return html.replace(AS_WRITTEN, (_, kept?: string) => kept ?? ' ');
}

/** Whether a script is small, needs no other one first, and is none that another needs: it would then run twice. */
function isComplete(code: string, address: string, texts: readonly string[]): boolean {
  const name = address.slice(address.lastIndexOf('/') + 1);
  if (code === '' || code.length > LARGE) return false;
  return !/^import\b(?!\()/u.test(code) && !texts.some((text) => text.includes(name));
}

/** A script's words where its own address is that of the page. */
function inPage(code: string, address: string): string {
  const folder = address.slice(0, address.lastIndexOf('/') + 1);
  return code
    .trim()
    .replace(ON_DEMAND, (_, quote: string) => `import(${quote}${folder}`)
    .replaceAll('</script', '<\\/script');
}

/** Reads the styles and scripts of a built site. */
export async function readAssets(folder: string): Promise<Assets> {
  const files = listFiles(folder, '_astro/').filter((file) => /\.(css|js)$/u.test(file));
  return new Map(
    await Promise.all(
      files.map(async (file) => [file, (await readFile(join(folder, file), 'utf8')).trim()] as const),
    ),
  );
}

/** The names of styles and scripts in a page. */
export function namesInPage(html: string): string[] {
  return [...html.matchAll(/_astro\/([\w@~.-]+\.(?:css|js))\b/gu)].map(([, name = '']) => name);
}

/** Takes away the styles and scripts that neither a page names, as `named` says, nor another of them. */
export async function removeUnnamed(
  folder: string,
  assets: Assets,
  named: ReadonlySet<string>,
): Promise<void> {
  const inAssets = new Set([...assets.values()].flatMap(namesInAsset));
  for (const file of assets.keys()) {
    const name = file.slice(file.lastIndexOf('/') + 1);
    if (!named.has(name) && !inAssets.has(name)) await rm(join(folder, file), { force: true });
  }
}

function namesInAsset(text: string): string[] {
  return text.match(/[\w@~-][\w.@~-]*\.(?:css|js)\b/gu) ?? [];
}
