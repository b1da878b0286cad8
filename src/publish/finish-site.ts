import { readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readContent } from '../loaders/content-report.ts';
import { drawImages } from './draw-images.ts';
import { finishPages } from './finish-pages.ts';
import { formatHeaders, headerRules } from './header-rules.ts';
import { writeOpenData } from './open-data.ts';
import { writeServiceWorker } from './service-worker.ts';
import { listFiles } from './site-files.ts';
import { writeSitemap } from './sitemap.ts';

export { compressSite } from './compress-site.ts';

/**
 * Adds to a site that Astro built from the project in `root` what can only be made of the whole of it: policies, what search
 * needs, which is moved in from its folder, images, offline use and the host's headers. None of it is done by Astro's
 * process, which then holds what no page needs.
 */
export async function finishSite(folder: string, search: string, root: string): Promise<void> {
  const policy = await finishPages(folder);
  for (const part of await readdir(search)) await rename(join(search, part), join(folder, part));
  await writeOpenData(await readContent('content', root), folder);
  await drawImages(folder);
  await writeSitemap(folder);
  await writeServiceWorker(folder);
  await writeFile(join(folder, '_headers'), formatHeaders(headerRules(await listFiles(folder), policy)));
}
