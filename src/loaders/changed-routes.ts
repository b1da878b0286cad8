import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from './source-hash.ts';

/** A page of the build before, as its file was published. */
export interface PageStamp {
  /** A hash of all that it was made of. */
  readonly key: string;
  readonly size: number;
  readonly mtimeMs: number;
}

/** A page of this build that may be taken from the build before. */
export interface PageRoute {
  /** Its file in the site: `plans/l2/index.html`. */
  readonly file: string;
  readonly key: string;
  /** Whether the page of the build before is the same, and is not made again. */
  readonly isKept: boolean;
}

/** What Astro makes a page from. */
interface Route {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props: object;
}

/** Data that JSON keeps as it is: what a page is made of must show in the hash, and a function would not. */
type Plain<Value> = Value extends (...words: never[]) => unknown
  ? never
  : { readonly [Key in keyof Value]: Plain<Value[Key]> };

/** A build that may take pages from the one before says so with a hash of the code that makes pages. */
const CODE = 'HEDGEHOG_PAGE_CODE';

/** What a build is told of the pages before it. */
export function pageCode(hash: string): Record<string, string> {
  return { [CODE]: hash };
}

/** Where the stamps of the pages of `dist/` are kept. */
export function stampsFile(root: string): string {
  return join(root, '.cache', 'pages.json');
}

/** Where a build tells which pages it has taken from the build before, one file for each pattern. */
export function routesFolder(root: string): string {
  return join(root, '.cache', 'site', 'routes');
}

/**
 * The routes whose pages differ from those of the build before, so that only these are made. A page must be made of its
 * props and of code alone: `props` are hashed whole. All routes where nothing is known of a build before, as on the dev server.
 */
export function changedRoutes<Own extends Route>(
  pattern: string,
  routes: readonly (Own & { readonly props: Plain<Own['props']> })[],
  root = process.cwd(),
): Own[] {
  const code = process.env[CODE];
  if (code === undefined) return [...routes];
  const before = (stamps ??= readStamps(root));
  const pages = routes.map((route) => {
    const file = `${pathOf(pattern, route.params)}index.html`;
    const key = hashOf([code, file, ...Object.entries(route.props).flat().map(hashOfValue)]);
    return { route, page: { file, key, isKept: isSame(join(root, 'dist', file), before[file], key) } };
  });
  mkdirSync(routesFolder(root), { recursive: true });
  writeFileSync(
    join(routesFolder(root), `${hashOf([pattern])}.json`),
    JSON.stringify(pages.map(({ page }) => page)),
  );
  return pages.filter(({ page }) => !page.isKept).map(({ route }) => route);
}

// Each list of routes asks for them, and they are many.
let stamps: Readonly<Record<string, PageStamp>> | undefined;

function readStamps(root: string): Readonly<Record<string, PageStamp>> {
  try {
    return JSON.parse(readFileSync(stampsFile(root), 'utf8')) as Record<string, PageStamp>;
  } catch {
    return {};
  }
}

/** `plans/l2/` for the pattern `/plans/[plan]` */
function pathOf(pattern: string, params: Route['params']): string {
  const parts = pattern
    .split('/')
    .map((part) => part.replace(/^\[(?:\.\.\.)?(.*)\]$/u, (_, name: string) => params[name] ?? ''));
  return parts
    .filter((part) => part !== '')
    .map((part) => `${part}/`)
    .join('');
}

/** Whether a file has been left alone since it was published, and is made of the same. */
function isSame(file: string, stamp: PageStamp | undefined, key: string): boolean {
  if (stamp?.key !== key) return false;
  const now = statSync(file, { throwIfNoEntry: false });
  return now?.size === stamp.size && now.mtimeMs === stamp.mtimeMs;
}

/** Many pages are made of the same document, and its JSON is long. */
const known = new WeakMap<object, string>();

function hashOfValue(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const hash = known.get(value) ?? hashOf([JSON.stringify(value)]);
  known.set(value, hash);
  return hash;
}
