import type { HeaderRule } from './header-rules.ts';

/** Where the site is, and where nginx finds it. */
export interface NginxSite {
  readonly host: string;
  /** The base path of the site, with `/` at both ends. */
  readonly base: string;
}

/** A configuration for nginx that sends the same headers as `_headers` says, as a file for `sites-enabled/`. */
export function formatNginx(rules: readonly HeaderRule[], { host, base }: NginxSite): string {
  const [everywhere, ...some] = rules;
  const names = [...new Set(some.flatMap(({ headers }) => Object.keys(headers)))];
  return `# For the http block, for example as /etc/nginx/sites-enabled/hedgehog.
# Copy dist/ to /var/www/hedgehog${base} and adapt the lines marked with "adapt".
${names.map((name) => formatMap(name, some, base)).join('\n')}
server {
  listen 80; # adapt: 443 ssl, with http2 on, ssl_certificate and ssl_certificate_key
  server_name ${host}; # adapt
  root /var/www/hedgehog; # adapt
  index index.html;
  absolute_redirect off;
  charset utf-8;
  charset_types text/markdown text/plain;
  error_page 404 ${base}404.html;

  include /etc/nginx/mime.types;
  types {
    text/markdown md;
    application/manifest+json webmanifest;
    application/octet-stream pagefind pf_filter pf_fragment pf_index pf_meta;
  }

  # \`npm run build -- --compress\` writes the compressed files; brotli_static needs nginx's brotli module.
  gzip_static on;
  # brotli_static on;

${Object.entries(everywhere?.headers ?? {})
  .map(([name, value]) => `  add_header ${name} "${value}" always;`)
  .join('\n')}
${names.map((name) => `  add_header ${name} $${variable(name)} always;`).join('\n')}

  location ${base} {
    try_files $uri $uri/ =404;
  }
}
`;
}

/** A header without a value is not sent, so that a map's empty default leaves it out. */
function formatMap(name: string, rules: readonly HeaderRule[], base: string): string {
  const lines = rules.flatMap(({ path, headers }) => {
    const value = headers[name];
    return value === undefined ? [] : [`  ${pattern(path, base)} "${value}";`];
  });
  return `map $uri $${variable(name)} {\n  default "";\n${lines.join('\n')}\n}\n`;
}

/** A folder's own address reaches nginx as its index file. */
function pattern(path: string, base: string): string {
  const full = base + path.slice(1);
  const literal = full.replace(/\*$/u, '').replaceAll(/[.+^$()|[\]{}?\\]/gu, '\\$&');
  if (path.endsWith('*')) return `"~^${literal}"`;
  return path.endsWith('/') ? `"~^${literal}(index\\.html)?$"` : `"~^${literal}$"`;
}

function variable(header: string): string {
  return `hedgehog_${header.toLowerCase().replaceAll('-', '_')}`;
}
