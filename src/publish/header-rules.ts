/** Headers for the addresses that a pattern matches: a path, or the beginning of paths with `*` at its end. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const YEAR = 31_536_000;
const FOR_GOOD = `public, max-age=${YEAR}, immutable`;

/** Powers that a page could ask for and that no page of the site does. */
const UNUSED_POWERS = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb'];

/** Files whose name holds a hash of their bytes. */
const HASHED = [
  '/_astro/*',
  '/pagefind/fragment/*',
  '/pagefind/index/*',
  '/pagefind/filter/*',
  '/pagefind/pagefind.en_*',
  '/search-data/words/*',
];

/** What a search reads again for each part of an index, at an address that says of which version it is. */
const ENTRY = '/pagefind/pagefind-entry.json';
const FOR_A_WHILE = 'public, max-age=300';

/** Files made for other sites and tools. */
const SHARED = ['/library.json', '/library.schema.json'];

/**
 * What a host should send with these files of a site, of which the policy is given. No two rules for one address set the
 * same header, because hosts disagree on which of them wins.
 */
export function headerRules(files: readonly string[], policy: string): HeaderRule[] {
  return [
    {
      path: '/*',
      headers: {
        'Content-Security-Policy': policy,
        'Strict-Transport-Security': `max-age=${YEAR}`,
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy': UNUSED_POWERS.map((power) => `${power}=()`).join(', '),
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
      },
    },
    ...HASHED.map((path) => ({ path, headers: { 'Cache-Control': FOR_GOOD } })),
    ...changingPaths(files).map((path) => ({
      path,
      headers: { 'Cache-Control': path === ENTRY ? FOR_A_WHILE : 'no-cache' },
    })),
    ...SHARED.map((path) => ({ path, headers: { 'Access-Control-Allow-Origin': '*' } })),
  ];
}

/** Patterns for all that keeps its name when it changes: top folders as a whole, other files by name. */
function changingPaths(files: readonly string[]): string[] {
  const hashedFolders = HASHED.map((path) => path.slice(0, -1));
  const topFolders = new Set(hashedFolders.map((folder) => folder.split('/')[1]));
  const changing = files
    .map((file) => `/${file.replace(/(^|\/)index\.html$/u, '$1')}`)
    .filter((path) => !hashedFolders.some((folder) => path.startsWith(folder)))
    .map((path) => {
      const [, top = '', below] = path.split('/');
      return below === undefined || topFolders.has(top) ? path : `/${top}/*`;
    });
  return [...new Set(changing)];
}

/** The rules as `_headers`, which Netlify, Cloudflare Pages and this site's own server read. */
export function formatHeaders(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}

/** Reads `_headers`; lines that are neither a path nor a header under one are left out. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: { path: string; headers: Record<string, string> }[] = [];
  for (const line of text.split('\n')) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/u.exec(line) ?? [];
    const rule = rules.at(-1);
    if (line.startsWith('/')) rules.push({ path: line.trim(), headers: {} });
    else if (rule && name !== undefined && value !== undefined) rule.headers[name] = value;
  }
  return rules;
}

/** All headers for an address of the site, without its base. */
export function headersFor(rules: readonly HeaderRule[], address: string): Record<string, string> {
  return Object.assign(
    {},
    ...rules.filter(({ path }) => isMatch(path, address)).map(({ headers }) => headers),
  ) as Record<string, string>;
}

function isMatch(pattern: string, address: string): boolean {
  return pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern;
}
