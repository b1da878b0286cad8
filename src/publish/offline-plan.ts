/** One file that browsers may keep for reading offline. */
export interface KeptFile {
  /** Path in the site, without a slash at its beginning. */
  readonly path: string;
  /** Bytes as they lie on the disk. */
  readonly size: number;
}

/** Which files a browser keeps with the first visit, and whether that is the whole site. */
export interface OfflinePlan {
  readonly isWhole: boolean;
  readonly paths: readonly string[];
  readonly size: number;
}

/** What a site may take on a reader's device without being asked, in bytes. */
export const QUOTA = 10_000_000;

/** Files that no page needs: for hosts, other programs and other sites. */
const FOR_OTHERS =
  /^(_headers|robots\.txt|sitemap[^/]*\.xml|llms\.txt|library(\.schema)?\.json|social\.png|404\.html)$|\.(md|br|gz)$|^sw\.js$/u;

/** What a library too large to keep as a whole still keeps, the most useful first. */
const MOST_USEFUL = [
  /^(index\.html|offline\/|_astro\/|search\/index\.html$|manifest\.webmanifest$|favicon\.svg$|icon-)/u,
  /^(search-data|pagefind)\/[^/]+$/u,
  /^(search-data\/words|pagefind\/(index|filter))\//u,
  /^(checklists|print\/night-before)\//u,
  /^print\//u,
];

/**
 * The files to keep. All that fits into the quota, else as many of the useful groups as fit, each whole or not at all,
 * because half an index finds half of what there is.
 */
export function planOffline(files: readonly KeptFile[], quota = QUOTA): OfflinePlan {
  const wanted = files.filter(({ path }) => !FOR_OTHERS.test(path));
  if (sizeOf(wanted) <= quota) return { isWhole: true, ...toPlan(wanted) };
  let kept: readonly KeptFile[] = [];
  for (const group of MOST_USEFUL) {
    const more = [...kept, ...wanted.filter(({ path }) => group.test(path))];
    if (sizeOf(more) <= quota) kept = more;
  }
  return { isWhole: false, ...toPlan(kept) };
}

function toPlan(files: readonly KeptFile[]) {
  return { paths: files.map(({ path }) => path).sort(), size: sizeOf(files) };
}

function sizeOf(files: readonly KeptFile[]): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}
