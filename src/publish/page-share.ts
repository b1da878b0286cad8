import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assetInliner, namesInPage, type Assets } from './inline-assets.ts';
import { inlineHashes, needsAllStyles, withPolicy } from './policy.ts';

/** Pages of a site in a folder, to be finished together. */
export interface PageShare {
  readonly folder: string;
  readonly assets: Assets;
  readonly pages: readonly string[];
}

/** What was seen in a page. */
export interface FinishedPage {
  readonly file: string;
  /** The names of the styles and scripts that it asks for. */
  readonly named: readonly string[];
  /** The hashes of what stands in it. */
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** Whether it has no policy yet, because that is about all pages. */
  readonly isWaiting: boolean;
}

/** Puts their styles, their small scripts and their policy into pages. Reads and writes each page once. */
export function finishShare({ folder, assets, pages }: PageShare): FinishedPage[] {
  const inline = assetInliner(assets);
  const names = new Map<string, string>();
  return pages.map((file) => {
    const path = join(folder, file);
    const page = inline(readFileSync(path, 'utf8'));
    const own = inlineHashes(page);
    const isWaiting = needsAllStyles(page);
    writeFileSync(path, isWaiting ? page : withPolicy(page, [], own));
    return { file, named: onlyOnce(namesInPage(page), names), ...own, isWaiting };
  });
}

/** Each name once. A name cut out of a page would keep all of it in memory, so the one that is `known` stands for it. */
function onlyOnce(names: readonly string[], known: Map<string, string>): string[] {
  return [...new Set(names)].map((name) => {
    const same = known.get(name) ?? name;
    known.set(same, same);
    return same;
  });
}
