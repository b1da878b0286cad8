import { globSync } from 'node:fs';

/** The address of every page in `dist/`, in order. */
export function findBuiltPages(): readonly string[] {
  return globSync('**/*.html', { cwd: 'dist' })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/u, '')}`)
    .sort();
}
