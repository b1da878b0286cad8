import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { readAssets, removeUnnamed } from './inline-assets.ts';
import { finishShare, type FinishedPage, type PageShare } from './page-share.ts';
import { sitePolicy, withPolicy } from './policy.ts';
import { listFiles } from './site-files.ts';

/** So few pages are finished sooner than a thread has begun. */
const FEW = 500;

/** Pages of a site that are finished, and the policy for the header that allows what is in all of them. */
export interface FinishedPages {
  readonly pages: readonly FinishedPage[];
  readonly policy: string;
}

/**
 * Puts into each page its styles, its small scripts and its policy, and takes away the files that nothing names any more:
 * neither these pages nor the `others` of the site, which are finished already. A large site is shared between all processors.
 */
export async function finishPages(
  folder: string,
  others: readonly FinishedPage[] = [],
  threads = availableParallelism(),
): Promise<FinishedPages> {
  const assets = await readAssets(folder);
  const pages = listFiles(folder).filter((file) => file.endsWith('.html'));
  const finished =
    pages.length < FEW || threads < 2
      ? finishShare({ folder, assets, pages })
      : await Promise.all(
          Array.from({ length: threads }, (_, own) =>
            finishElsewhere({ folder, assets, pages: pages.filter((_, at) => at % threads === own) }),
          ),
        ).then((shares) => shares.flat());
  const all = [...finished, ...others];
  const allOf = (part: 'named' | 'scripts' | 'styles') => new Set(all.flatMap((page) => page[part]));
  await removeUnnamed(folder, assets, allOf('named'));
  const [scripts, styles] = [[...allOf('scripts')].sort(), [...allOf('styles')].sort()];
  for (const file of finished.flatMap((page) => (page.isWaiting ? join(folder, page.file) : [])))
    await writeFile(file, withPolicy(await readFile(file, 'utf8'), styles));
  return { pages: all, policy: sitePolicy({ scripts, styles }) };
}

async function finishElsewhere(share: PageShare): Promise<FinishedPage[]> {
  const thread = new Worker(new URL('./page-thread.ts', import.meta.url), { workerData: share });
  const [pages] = (await once(thread, 'message')) as [FinishedPage[]];
  return pages;
}
