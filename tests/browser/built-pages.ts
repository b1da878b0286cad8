import { globSync } from 'node:fs';

/** The address of every page in `dist/`, in order; throws where there is none. */
export function findBuiltPages(): readonly string[] {
  const pages = globSync('**/*.html', { cwd: 'dist' })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/u, '')}`)
    .sort();
  if (pages.length === 0) throw new Error('No pages in dist/: run `npm run build` first.');
  return pages;
}
