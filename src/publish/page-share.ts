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

/** What was seen in pages. */
export interface PageFindings {
  /** The names of the styles and scripts that they ask for. */
  readonly named: ReadonlySet<string>;
  /** The hashes of what stands in them. */
  readonly scripts: ReadonlySet<string>;
  readonly styles: ReadonlySet<string>;
  /** Those that have no policy yet, because it is about all pages. */
  readonly waiting: readonly string[];
}

/** Puts their styles, their small scripts and their policy into pages. Reads and writes each page once. */
export function finishShare({ folder, assets, pages }: PageShare): PageFindings {
  const inline = assetInliner(assets);
  const [named, scripts, styles] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const waiting: string[] = [];
  for (const file of pages) {
    const path = join(folder, file);
    const page = inline(readFileSync(path, 'utf8'));
    const own = inlineHashes(page);
    for (const name of namesInPage(page)) named.add(name);
    for (const hash of own.scripts) scripts.add(hash);
    for (const hash of own.styles) styles.add(hash);
    const isWaiting = needsAllStyles(page);
    if (isWaiting) waiting.push(file);
    writeFileSync(path, isWaiting ? page : withPolicy(page, [], own));
  }
  return { named, scripts, styles, waiting };
}
