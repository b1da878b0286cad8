import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Where a site is built, and where the served one goes: all on one disk, so that a rename is all it takes. */
export interface SiteFolders {
  /** What visitors get. */
  readonly site: string;
  /** Where a build writes; incomplete until the build is over. */
  readonly staging: string;
  /** What that build has besides pages, which is made at the same time. */
  readonly data: string;
  /** A complete build on its way to `site`. */
  readonly complete: string;
  /** The site before, for the moment of the change. */
  readonly previous: string;
}

/** The folders of a project, `dist/` among them. */
export function siteFolders(root: string): SiteFolders {
  const cache = join(root, '.cache', 'site');
  return {
    site: join(root, 'dist'),
    staging: join(cache, 'staging'),
    data: join(cache, 'data'),
    complete: join(cache, 'complete'),
    previous: join(cache, 'previous'),
  };
}

/** Puts the staged build in place of the site by renaming. A stop between two steps is mended by `recoverSite`. */
export function publishSite(folders: SiteFolders): void {
  const { site, staging, complete, previous } = folders;
  recoverSite(folders);
  rmSync(complete, { recursive: true, force: true });
  renameSync(staging, complete);
  if (existsSync(site)) renameSync(site, previous);
  renameSync(complete, site);
  rmSync(previous, { recursive: true, force: true });
}

/** Finishes a change of sites that was stopped half-way: afterwards the site is a whole one, if there ever was one. */
export function recoverSite({ site, complete, previous }: SiteFolders): void {
  if (!existsSync(site)) {
    if (existsSync(complete)) renameSync(complete, site);
    else if (existsSync(previous)) renameSync(previous, site);
  }
  if (!existsSync(site)) return;
  rmSync(previous, { recursive: true, force: true });
  rmSync(complete, { recursive: true, force: true });
}
