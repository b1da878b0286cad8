import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatHeaders, headerRules } from './header-rules.ts';
import { inlineHashes, sitePolicy, withPolicy } from './policy.ts';
import { listFiles, readPages } from './site-files.ts';

/** Adds to a built site what can only be made of the whole of it: the policy of each page and the host's headers. */
export async function finishSite(folder: string): Promise<void> {
  const pages = await readPages(folder);
  const hashes = pages.map(({ html }) => inlineHashes(html));
  const policy = sitePolicy({
    scripts: [...new Set(hashes.flatMap(({ scripts }) => scripts))].sort(),
    styles: [...new Set(hashes.flatMap(({ styles }) => styles))].sort(),
  });
  await Promise.all(pages.map(({ file, html }) => writeFile(join(folder, file), withPolicy(html))));
  await writeFile(join(folder, '_headers'), formatHeaders(headerRules(await listFiles(folder), policy)));
}
