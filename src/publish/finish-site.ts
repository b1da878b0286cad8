import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawImages } from './draw-images.ts';
import { finishPages } from './finish-pages.ts';
import { formatHeaders, headerRules } from './header-rules.ts';
import { writeOpenData } from './open-data.ts';
import { writeServiceWorker } from './service-worker.ts';
import { listFiles } from './site-files.ts';
import { writeSitemap } from './sitemap.ts';

export { compressSite } from './compress-site.ts';

/** Adds to a built site what can only be made of the whole of it: policies, images, offline use and the host's headers. */
export async function finishSite(folder: string): Promise<void> {
  const policy = await finishPages(folder);
  await drawImages(folder);
  await writeOpenData(folder);
  await writeSitemap(folder);
  await writeServiceWorker(folder);
  await writeFile(join(folder, '_headers'), formatHeaders(headerRules(await listFiles(folder), policy)));
}
