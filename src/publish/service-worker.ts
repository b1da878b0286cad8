import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateSW, type GenerateSWOptions, type ManifestEntry } from 'workbox-build';
import { planOffline } from './offline-plan.ts';
import { listFiles } from './site-files.ts';

/** Files whose name changes with their bytes. */
const HASHED = /^(_astro|pagefind\/(fragment|index|filter)|search-data\/words)\/|\.pf_meta$/u;
const DAY = 86_400;

/**
 * Writes `sw.js`, which keeps the site for reading offline, and `offline.json`, which says how much of it.
 * A new version is fetched whole before any of it is used: each file has to have the bytes it had in this build, so one
 * that is missing, damaged or of another build stops the change and leaves the version before at work.
 */
export async function writeServiceWorker(folder: string): Promise<void> {
  const files = listFiles(folder).map((path) => ({ path, size: statSync(join(folder, path)).size }));
  const { isWhole, paths, size } = planOffline(files.filter(({ path }) => path !== 'offline.json'));
  await writeFile(join(folder, 'offline.json'), JSON.stringify({ isWhole, size }));
  const entries = await Promise.all([...paths, 'offline.json'].map((path) => toEntry(folder, path)));
  await generateSW({
    swDest: join(folder, 'sw.js'),
    // Workbox adds the entries to those of a folder, of which it is to take none by itself.
    globDirectory: folder,
    globPatterns: [],
    additionalManifestEntries: entries,
    mode: 'production',
    sourcemap: false,
    // A second script would have to be fetched by the first, which Trusted Types refuse.
    inlineWorkboxRuntime: true,
    cacheId: 'hedgehog',
    // The page that was read first may go on offline at once; an update waits until the reader wants it.
    clientsClaim: true,
    skipWaiting: false,
    cleanupOutdatedCaches: true,
    // What stands behind ? is for scripts: each address is one file.
    ignoreURLParametersMatching: [/./u],
    runtimeCaching: isWhole ? [pagesOfOtherVersions] : [visitedPages, hashedFiles],
  });
}

type Route = NonNullable<GenerateSWOptions['runtimeCaching']>[number];

/** Pages that this version does not have come from the network; offline, a page says so. */
const pagesOfOtherVersions: Route = {
  urlPattern: ({ request }) => request.mode === 'navigate',
  handler: 'NetworkOnly',
  options: { precacheFallback: { fallbackURL: 'offline/' } },
};

/** In a large library, what was visited stays readable. */
const visitedPages: Route = {
  urlPattern: ({ request, sameOrigin }) => sameOrigin && request.mode === 'navigate',
  handler: 'NetworkFirst',
  options: {
    cacheName: 'hedgehog-visited',
    expiration: { maxEntries: 300, maxAgeSeconds: 60 * DAY, purgeOnQuotaError: true },
    precacheFallback: { fallbackURL: 'offline/' },
  },
};

const hashedFiles: Route = {
  urlPattern: /\/(?:_astro|pagefind\/(?:fragment|index|filter)|search-data\/words)\/|\.pf_meta$/u,
  handler: 'CacheFirst',
  options: {
    cacheName: 'hedgehog-hashed',
    expiration: { maxEntries: 2000, maxAgeSeconds: 60 * DAY, purgeOnQuotaError: true },
  },
};

async function toEntry(folder: string, path: string): Promise<ManifestEntry> {
  const url = path.replace(/(^|\/)index\.html$/u, '$1') || './';
  if (HASHED.test(path)) return { url, revision: null };
  const hash = createHash('sha256').update(await readFile(join(folder, path)));
  const digest = hash.digest('base64');
  return { url, revision: digest.slice(0, 16), integrity: `sha256-${digest}` };
}
