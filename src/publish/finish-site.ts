import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawImages } from './draw-images.ts';
import { finishPages } from './finish-pages.ts';
import { formatHeaders, headerRules } from './header-rules.ts';
import type { SiteBefore } from './kept-pages.ts';
import { writeSchema } from './library-schema.ts';
import { writeServiceWorker } from './service-worker.ts';
import type { FinishedPage } from './page-share.ts';
import { listFiles, moveInto } from './site-files.ts';
import { writeSitemap } from './sitemap.ts';

export { compressSite } from './compress-site.ts';

/**
 * Adds to a site that Astro built what was made beside it in the folder `data`, and what can only be made of the whole of
 * it: policies, images, offline use and the host's headers. None of it is done by Astro's process, which then holds what no
 * page needs. Pages that are the same as in the site before are taken from there. Returns what was seen in each page.
 */
export async function finishSite(
  folder: string,
  data: string,
  before: SiteBefore,
): Promise<readonly FinishedPage[]> {
  const same = before.samePages();
  const [{ pages, policy }] = await Promise.all([
    finishPages(folder, same),
    writeSchema(folder),
    drawImages(folder),
  ]);
  before.giveTo(folder, same);
  moveInto(folder, data);
  await writeSitemap(folder);
  await writeServiceWorker(folder);
  await writeFile(join(folder, '_headers'), formatHeaders(headerRules(listFiles(folder), policy)));
  return pages;
}
