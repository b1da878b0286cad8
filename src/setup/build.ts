import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { codeHash } from '../publish/code-hash.ts';
import { makeData } from '../publish/data-beside.ts';
import { siteBefore } from '../publish/kept-pages.ts';
import { PROJECT_PARTS } from './project-copy.ts';
import { publishSite, recoverSite, siteFolders } from './site-folders.ts';

// Astro empties its output folder first, so a build that fails there would take the last good site with it.
const root = process.cwd();
const folders = siteFolders(root);
recoverSite(folders);
for (const folder of [folders.staging, folders.data]) rmSync(folder, { recursive: true, force: true });

const COMPRESS = '--compress';
const words = process.argv.slice(2);
const options = words.filter((word) => word !== COMPRESS);

/**
 * Garbage collected sooner, what the bundler frees given back at once, and one thread where each would keep memory of its
 * own: half a gigabyte less for a large library, for a tenth of the processor time.
 */
const COLLECTING = ['--max-semi-space-size=16', '--heap-growing-percent=60'];
const LESS_MEMORY = {
  MIMALLOC_PURGE_DELAY: '0',
  MALLOC_ARENA_MAX: '1',
  RAYON_NUM_THREADS: '1',
  ROLLDOWN_WORKER_THREADS: '1',
  UV_THREADPOOL_SIZE: '1',
};

/** Besides the parts of the project, what pages are made of: the packages, the address and the words for Astro. */
const code = codeHash(
  root,
  [...PROJECT_PARTS, 'package-lock.json'],
  [process.env['SITE_URL'] ?? '', ...options],
);
const before = siteBefore(root, folders.site, code);
const data = makeData(root, folders.data);
let status: number | null = null;
try {
  await data.parsed;
  status = await makePages();
  if (status !== 0) throw new Error('Astro has said above what is wrong.');
  const sections = await data.made;
  // Loaded only now: its packages would take 150 MB while Astro needs the memory.
  const { finishSite, compressSite } = await import('../publish/finish-site.ts');
  const pages = await finishSite(folders.staging, folders.data, before);
  console.log(`${sections} sections can be found by search.`);
  if (words.includes(COMPRESS)) await compressSite(folders.staging);
  before.keep(folders.staging, pages);
  publishSite(folders);
  console.log('The new site is in dist/.');
} catch (error) {
  data.stop();
  rmSync(folders.staging, { recursive: true, force: true });
  console.error(String(error));
  console.error('The build failed; dist/ is as it was.');
  process.exitCode = status || 1;
}

async function makePages(): Promise<number | null> {
  const program = join(root, 'node_modules/astro/bin/astro.mjs');
  const command = [...COLLECTING, program, 'build', '--outDir', folders.staging, ...options];
  const astro = spawn(process.execPath, command, {
    stdio: 'inherit',
    // Whatever this shell is set to (a test runner sets it), what is published is the same.
    env: { ...process.env, ...LESS_MEMORY, ...before.environment, NODE_ENV: 'production' },
  });
  const [code] = (await once(astro, 'close')) as [number | null];
  return code;
}
