import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { publishSite, recoverSite, siteFolders } from './site-folders.ts';

// Astro empties its output folder first, so a build that fails there would take the last good site with it.
const folders = siteFolders(process.cwd());
recoverSite(folders);
rmSync(folders.staging, { recursive: true, force: true });

const COMPRESS = '--compress';
const words = process.argv.slice(2);
const options = words.filter((word) => word !== COMPRESS);

const { status } = spawnSync('astro', ['build', '--outDir', folders.staging, ...options], {
  stdio: 'inherit',
  // Whatever this shell is set to (a test runner sets it), what is published is the same.
  env: { ...process.env, NODE_ENV: 'production' },
  shell: process.platform === 'win32',
});

try {
  if (status !== 0) throw new Error('Astro has said above what is wrong.');
  // Loaded only now: its packages would take 150 MB while Astro needs the memory.
  const { finishSite, compressSite } = await import('../publish/finish-site.ts');
  await finishSite(folders.staging, process.cwd());
  if (words.includes(COMPRESS)) await compressSite(folders.staging);
  publishSite(folders);
  console.log('The new site is in dist/.');
} catch (error) {
  rmSync(folders.staging, { recursive: true, force: true });
  console.error(String(error));
  console.error('The build failed; dist/ is as it was.');
  process.exitCode = status || 1;
}
