import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from './site-files.ts';
import { fullAddress } from './site-address.ts';

/** Pages that search engines have no use for. */
const UNLISTED = /^(404\.html|offline\/index\.html)$/u;
/** A sitemap may name so many addresses; a larger library needs several. */
const MOST = 50_000;

/** Writes `sitemap.xml`, or several and their index, and `robots.txt`, which names it. */
export async function writeSitemap(folder: string): Promise<void> {
  const pages = listFiles(folder).filter((file) => file.endsWith('.html') && !UNLISTED.test(file));
  const addresses = pages.map((file) => fullAddress(`/${file.replace(/(^|\/)index\.html$/u, '$1')}`)).sort();
  const parts = Array.from({ length: Math.ceil(addresses.length / MOST) }, (_, at) =>
    list('urlset', 'url', addresses.slice(at * MOST, (at + 1) * MOST)),
  );
  const names = parts.map((_, at) => `sitemap-${at + 1}.xml`);
  if (parts.length > 1)
    await Promise.all(parts.map((part, at) => writeFile(join(folder, names[at] ?? ''), part)));
  const [only = ''] = parts;
  const whole =
    parts.length > 1
      ? list(
          'sitemapindex',
          'sitemap',
          names.map((name) => fullAddress(`/${name}`)),
        )
      : only;
  await rm(join(folder, 'sitemap.xml'), { force: true });
  await writeFile(join(folder, 'sitemap.xml'), whole);
  await writeFile(
    join(folder, 'robots.txt'),
    `User-agent: *\nAllow: /\nSitemap: ${fullAddress('/sitemap.xml')}\n`,
  );
}

function list(root: string, element: string, addresses: readonly string[]): string {
  const entries = addresses.map(
    (address) => `<${element}><loc>${address.replaceAll('&', '&amp;')}</loc></${element}>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</${root}>\n`;
}
