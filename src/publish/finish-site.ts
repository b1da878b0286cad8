import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawImages } from './draw-images.ts';
import { finishPages } from './finish-pages.ts';
import { formatHeaders, headerRules } from './header-rules.ts';
import { writeSchema } from './open-data.ts';
import { writeServiceWorker } from './service-worker.ts';
import { listFiles, moveInto } from './site-files.ts';
import { writeSitemap } from './sitemap.ts';

export { compressSite } from './compress-site.ts';

/**
 * Adds to a site that Astro built what was made beside it in the folder `data`, and what can only be made of the whole of
 * it: policies, images, offline use and the host's headers. None of it is done by Astro's process, which then holds what no
 * page needs.
 */
export async function finishSite(folder: string, data: string): Promise<void> {
  const [policy] = await Promise.all([finishPages(folder), writeSchema(folder), drawImages(folder)]);
  moveInto(folder, data);
  await writeSitemap(folder);
  await writeServiceWorker(folder);
  await writeFile(join(folder, '_headers'), formatHeaders(headerRules(listFiles(folder), policy)));
}
