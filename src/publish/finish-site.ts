import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawImages } from './draw-images.ts';
import { formatHeaders, headerRules } from './header-rules.ts';
import { inlineAssets } from './inline-assets.ts';
import { writeOpenData } from './open-data.ts';
import { inlineHashes, sitePolicy, withPolicy } from './policy.ts';
import { writeServiceWorker } from './service-worker.ts';
import { listFiles, readPages } from './site-files.ts';
import { writeSitemap } from './sitemap.ts';

/** Adds to a built site what can only be made of the whole of it: policies, images, offline use and the host's headers. */
export async function finishSite(folder: string): Promise<void> {
  await inlineAssets(folder);
  const policy = await writePolicies(folder);
  await drawImages(folder);
  await writeOpenData(folder);
  await writeSitemap(folder);
  await writeServiceWorker(folder);
  await writeFile(join(folder, '_headers'), formatHeaders(headerRules(await listFiles(folder), policy)));
}

/** Puts its policy into each page, one page at a time, and returns the one for the header. */
async function writePolicies(folder: string): Promise<string> {
  const all = { scripts: new Set<string>(), styles: new Set<string>() };
  for await (const { html } of readPages(folder)) {
    const { scripts, styles } = inlineHashes(html);
    for (const hash of scripts) all.scripts.add(hash);
    for (const hash of styles) all.styles.add(hash);
  }
  const [scripts, styles] = [[...all.scripts].sort(), [...all.styles].sort()];
  for await (const { file, html } of readPages(folder))
    await writeFile(join(folder, file), withPolicy(html, styles));
  return sitePolicy({ scripts, styles });
}
