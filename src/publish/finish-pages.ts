import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assetInliner, namesInPage, readAssets, removeUnnamed } from './inline-assets.ts';
import { inlineHashes, needsAllStyles, sitePolicy, withPolicy } from './policy.ts';
import { eachPage } from './site-files.ts';

/**
 * Puts into each page its styles, its small scripts and its policy, takes away the files that nothing names any more, and
 * returns the policy for the header. Reads and writes each page once, but for the few whose policy is about all pages.
 */
export async function finishPages(folder: string): Promise<string> {
  const assets = await readAssets(folder);
  const inline = assetInliner(assets);
  const named = new Set<string>();
  const all = { scripts: new Set<string>(), styles: new Set<string>() };
  const waiting: string[] = [];
  await eachPage(folder, (html, file) => {
    const page = inline(html);
    for (const name of namesInPage(page)) named.add(name);
    const { scripts, styles } = inlineHashes(page);
    for (const hash of scripts) all.scripts.add(hash);
    for (const hash of styles) all.styles.add(hash);
    if (!needsAllStyles(page)) return withPolicy(page, []);
    waiting.push(file);
    return page;
  });
  await removeUnnamed(folder, assets, named);
  const [scripts, styles] = [[...all.scripts].sort(), [...all.styles].sort()];
  for (const file of waiting.map((name) => join(folder, name)))
    await writeFile(file, withPolicy(await readFile(file, 'utf8'), styles));
  return sitePolicy({ scripts, styles });
}
