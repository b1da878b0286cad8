import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { siteAddress } from './site-address.ts';
import { listFiles, readPages } from './site-files.ts';

const STYLES = /<link rel="stylesheet" href="([^"]*)"[^>]*>|<style>([\s\S]*?)<\/style>/gu;
const SCRIPT = /<script type="module" src="([^"]*)"><\/script>/gu;
const AS_WRITTEN = /(<(pre|textarea|script|style)\b[\s\S]*?<\/\2>)|\s+/gu;
const ON_DEMAND = /\bimport\((["'`])\.\//gu;

/** Characters of a script that are worth a request of their own. */
const LARGE = 10_000;

/** Reads a file of the site by its address. */
type Read = (address: string) => string;

/**
 * Puts into each page its styles and the small scripts that import nothing before they run, so that a page is complete with its
 * first answer; takes away the files that nothing names any more.
 */
export async function inlineAssets(folder: string): Promise<void> {
  const assets = await readAssets(folder);
  const read = (address: string) => assets.get(address.slice(siteAddress().pathname.length)) ?? '';
  const isInlined = inlinedScripts(read, [...assets.values()]);
  for await (const { file, html } of readPages(folder))
    await writeFile(join(folder, file), inlined(html, read, isInlined));
  await removeUnnamed(folder, assets);
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

async function readAssets(folder: string): Promise<Map<string, string>> {
  const files = (await listFiles(folder)).filter((file) => /^_astro\/.*\.(css|js)$/u.test(file));
  return new Map(
    await Promise.all(
      files.map(async (file) => [file, (await readFile(join(folder, file), 'utf8')).trim()] as const),
    ),
  );
}

async function removeUnnamed(folder: string, assets: ReadonlyMap<string, string>): Promise<void> {
  const named = new Set([...assets.values()].flatMap(namesIn));
  for await (const { html } of readPages(folder)) for (const name of namesIn(html)) named.add(name);
  for (const file of assets.keys())
    if (existsSync(join(folder, file)) && !named.has(file.slice(file.lastIndexOf('/') + 1)))
      await rm(join(folder, file));
}

/** The names of styles and scripts in a text. */
function namesIn(text: string): string[] {
  return text.match(/[\w@~-][\w.@~-]*\.(?:css|js)\b/gu) ?? [];
}
