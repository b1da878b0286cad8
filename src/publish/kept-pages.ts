import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  pageCode,
  routesFolder,
  stampsFile,
  type PageRoute,
  type PageStamp,
} from '../loaders/changed-routes.ts';
import { linkFile, writeKept } from '../loaders/kept-file.ts';
import type { FinishedPage } from './page-share.ts';

/** What is kept of a page that was published. */
interface KeptPage extends PageStamp {
  readonly page: FinishedPage;
}

/** The site that is published, as far as the next one takes pages from it. */
export interface SiteBefore {
  /** What Astro's process has to be told of it. */
  readonly environment: Readonly<Record<string, string>>;
  /** The pages that the build under way takes from it, as they were finished then. Known when Astro is done. */
  readonly samePages: () => FinishedPage[];
  /** Puts these pages into the new site. */
  readonly giveTo: (folder: string, pages: readonly FinishedPage[]) => void;
  /** Keeps what the next build has to know of the pages of the new site, which lies in a folder until it is published. */
  readonly keep: (folder: string, pages: readonly FinishedPage[]) => void;
}

/** The site in a folder of the project in `root`; `code` is a hash of all but the documents that a page is made of. */
export function siteBefore(root: string, site: string, code: string): SiteBefore {
  // A build that did not come to its end may have told something.
  rmSync(routesFolder(root), { recursive: true, force: true });
  return {
    environment: pageCode(code),
    samePages: () => samePages(root),
    giveTo: (folder, pages) => {
      for (const { file } of pages) takeFile(join(site, file), join(folder, file));
    },
    keep: (folder, pages) => {
      writeKept(stampsFile(root), JSON.stringify(stampsOf(root, folder, pages)));
    },
  };
}

function samePages(root: string): FinishedPage[] {
  const same = readRoutes(root).filter(({ isKept }) => isKept);
  if (same.length === 0) return [];
  const kept = JSON.parse(readFileSync(stampsFile(root), 'utf8')) as Record<string, KeptPage>;
  return same.map(({ file }) => {
    const page = kept[file]?.page;
    if (!page) throw new Error(`${file} is no longer known; build again.`);
    return page;
  });
}

function stampsOf(root: string, folder: string, pages: readonly FinishedPage[]): Record<string, KeptPage> {
  const keys = new Map(readRoutes(root).map(({ file, key }) => [file, key]));
  return Object.fromEntries(
    pages.flatMap((page): [string, KeptPage][] => {
      const key = keys.get(page.file);
      if (key === undefined || page.isWaiting) return [];
      const { size, mtimeMs } = statSync(join(folder, page.file));
      return [[page.file, { key, size, mtimeMs, page }]];
    }),
  );
}

function readRoutes(root: string): PageRoute[] {
  const folder = routesFolder(root);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as PageRoute[]);
}

/** The same file under a second name, of which the first is about to go; a copy where a file has but one. */
function takeFile(file: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  if (!linkFile(file, to)) copyFileSync(file, to);
}
