import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readContent } from '../loaders/content-report.ts';
import { writeSearchData } from '../loaders/search-data.ts';
import { drawImages } from './draw-images.ts';
import { finishPages } from './finish-pages.ts';
import { formatHeaders, headerRules } from './header-rules.ts';
import { writeOpenData } from './open-data.ts';
import { writeServiceWorker } from './service-worker.ts';
import { listFiles } from './site-files.ts';
import { writeSitemap } from './sitemap.ts';

export { compressSite } from './compress-site.ts';

/**
 * Adds to a site that Astro built from the project in `root` what can only be made of the whole of it: policies, search,
 * images, offline use and the host's headers. None of it is done by Astro's process, which then holds what no page needs.
 */
export async function finishSite(folder: string, root: string): Promise<void> {
  const policy = await finishPages(folder);
  const content = await readContent('content', root);
  console.log(`${await writeSearchData(content.library, root, folder)} sections can be found by search.`);
  await writeOpenData(content, folder);
  await drawImages(folder);
  await writeSitemap(folder);
  await writeServiceWorker(folder);
  await writeFile(join(folder, '_headers'), formatHeaders(headerRules(await listFiles(folder), policy)));
}
