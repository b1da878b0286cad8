import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { readAssets, removeUnnamed } from './inline-assets.ts';
import { finishShare, type PageFindings, type PageShare } from './page-share.ts';
import { sitePolicy, withPolicy } from './policy.ts';
import { listFiles } from './site-files.ts';

/** So few pages are finished sooner than a thread has begun. */
const FEW = 500;

/**
 * Puts into each page its styles, its small scripts and its policy, takes away the files that nothing names any more, and
 * returns the policy for the header. A large site is shared between all processors.
 */
export async function finishPages(folder: string, threads = availableParallelism()): Promise<string> {
  const assets = await readAssets(folder);
  const pages = listFiles(folder).filter((file) => file.endsWith('.html'));
  const found =
    pages.length < FEW || threads < 2
      ? [finishShare({ folder, assets, pages })]
      : await Promise.all(
          Array.from({ length: threads }, (_, own) =>
            finishElsewhere({ folder, assets, pages: pages.filter((_, at) => at % threads === own) }),
          ),
        );
  const all = (part: 'named' | 'scripts' | 'styles') => [
    ...new Set(found.flatMap((findings) => [...findings[part]])),
  ];
  await removeUnnamed(folder, assets, new Set(all('named')));
  const [scripts, styles] = [all('scripts').sort(), all('styles').sort()];
  for (const file of found.flatMap(({ waiting }) => waiting).map((name) => join(folder, name)))
    await writeFile(file, withPolicy(await readFile(file, 'utf8'), styles));
  return sitePolicy({ scripts, styles });
}

async function finishElsewhere(share: PageShare): Promise<PageFindings> {
  const thread = new Worker(new URL('./page-thread.ts', import.meta.url), { workerData: share });
  const [findings] = (await once(thread, 'message')) as [PageFindings];
  return findings;
}
