import type { AstroIntegration } from 'astro';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { searchRecords } from '../core/search-records.ts';
import { readContent } from './content-report.ts';
import { writeSearchData } from './search-data.ts';

/** Keeps a search index for the dev server; that of a built site is made when Astro has ended. */
export function devSearchIndex(folder = 'content'): AstroIntegration {
  let root = process.cwd();
  let served = '';
  const index = async () => {
    const { library } = await readContent(folder, root);
    await writeSearchData(searchRecords(library), root, served);
  };
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        served = join(fileURLToPath(config.cacheDir), 'search-index');
      },
      'astro:server:setup': ({ server, logger }) => {
        const rebuild = () =>
          index().catch((error: unknown) => {
            logger.error(String(error));
          });
        void rebuild();
        const isContent = (path: string) => path.startsWith(join(root, folder));
        for (const event of ['add', 'change', 'unlink'] as const) {
          server.watcher.on(event, (path: string) => {
            if (isContent(path)) void rebuild();
          });
        }
        // The folder appears with the first index, so the files are looked up at each request.
        server.middlewares.use((request, response, next) => {
          if (!existsSync(served)) {
            next();
            return;
          }
          sirv(served, { dev: true })(request, response, next);
        });
      },
    },
  };
}
