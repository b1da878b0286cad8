import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One built page: its address and its HTML. */
export interface BuiltPage {
  readonly path: string;
  readonly html: string;
}

/** Every page of `dist/`, sorted by address. */
export function builtPages(): BuiltPage[] {
  return readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .map((file) => ({
      path: file.replace(/^dist/u, '').replace(/index\.html$/u, ''),
      html: readFileSync(file, 'utf8'),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Values of an attribute in the page, entities decoded as far as addresses need it. */
export function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'gu'))].map((match) =>
    (match[1] ?? '').replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
  );
}
